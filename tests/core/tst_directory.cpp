#include "core/contacts/directory.h"
#include "tests/support/testregistry.h"

#include <QtTest>

using namespace rolodesk;
using namespace Qt::StringLiterals;

class DirectoryTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void showsIdsNobodyKnowsByNumber()
    {
        const Directory directory;
        QCOMPARE(directory.labelOf({TagId(55), {}}), u"#55"_s);
        QCOMPARE(directory.labelOf({TagId(55), u"VIP"_s}), u"VIP"_s);
        QCOMPARE(directory.nameOf(MemberId(42)), u"#42"_s);
        QCOMPARE(directory.titleOf(u"123"_s), u"#123"_s);
    }

    void prefersTheTeamsLabelToTheContactsCopy()
    {
        Directory directory;
        directory.tags.insert(TagId(55), {TagId(55), u"Gold"_s, u"#ffd700"_s, {}, 1});
        QCOMPARE(directory.labelOf({TagId(55), u"VIP"_s}), u"Gold"_s);
        QCOMPARE(directory.colorOf(TagId(55)), u"#ffd700"_s);
    }

    void tellsTwoFieldsOfOneTitleApart()
    {
        Directory directory;
        directory.fields.insert(FieldId(1), {FieldId(1), u"Plan"_s});
        directory.fields.insert(FieldId(2), {FieldId(2), u"Plan"_s});
        directory.fields.insert(FieldId(3), {FieldId(3), u"City"_s});
        QCOMPARE(directory.titleOf(u"1"_s), u"Plan (#1)"_s);
        QCOMPARE(directory.titleOf(u"2"_s), u"Plan (#2)"_s);
        QCOMPARE(directory.titleOf(u"3"_s), u"City"_s);
    }
};

ROLODESK_TEST(DirectoryTest);
#include "tst_directory.moc"
