#include "core/async/reply.h"

namespace rolodesk {

ReplyBase::ReplyBase() = default;

ReplyBase::~ReplyBase()
{
    if (!m_finished && m_stop)
        m_stop();
}

void ReplyBase::onAbandoned(std::function<void()> stop)
{
    m_stop = std::move(stop);
}

void ReplyBase::markFinished()
{
    m_finished = true;
    m_stop = nullptr;
}

} // namespace rolodesk
