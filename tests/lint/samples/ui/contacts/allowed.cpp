void allowed()
{
    connect(m_a, &A::b, [] {});
}
