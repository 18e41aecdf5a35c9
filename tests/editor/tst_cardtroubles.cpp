#include "core/editing/drafts.h"
#include "core/store/database.h"
#include "tests/editor/refusingbench.h"
#include "tests/support/testregistry.h"
#include "ui/editor/contactform.h"
#include "ui/history/cardwrites.h"

#include <QApplication>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QStyleOptionViewItem>

#include <algorithm>
#include <memory>

using namespace rolodesk;
using namespace rolodesk::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Kind = EditField::Kind;
using Outcome = JournalWrite::Outcome;
using State = JournalWrite::State;

/// With Ada on the card.
class CardBench final : public RefusingBench {
public:
    CardBench()
    {
        open();
        choose(1);
    }
    [[nodiscard]] bool saysNotSaved() { return part<QWidget>("cardDraft") != nullptr; }
    /// What is typed into the form of the contact on the card, and stays open.
    void type(const QString &first)
    {
        ui.table().setFocus();
        press(Qt::Key_Return);
        auto *line = ui.window().findChild<QLineEdit *>(u"editFirst"_s);
        QTRY_VERIFY(line->hasFocus());
        line->selectAll();
        QTest::keyClicks(line, first);
    }
    [[nodiscard]] bool hasForm() { return visibleIn<ContactForm>(ui.window()) != nullptr; }
    /// In the local copy, whoever wrote it.
    [[nodiscard]] bool isKept(qint64 id)
    {
        return Drafts::read(ui.store().record(Drafts::key())).of(ContactId(id)).has_value();
    }

    /// Ada's last name is refused, and the card says so.
    void failOnCard()
    {
        fail();
        QVERIFY(until([this] { return part<QPushButton>("dismissWrite") != nullptr; }));
    }
    /// A write that ended so, as one finds it in the journal.
    void put(qint64 id, Outcome outcome)
    {
        WriteGroup group;
        group.source = u"form"_s;
        JournalWrite write;
        write.contact = ContactId(id);
        write.before = contactToText(stored(ui.store(), ContactId(id)).value());
        write.wanted = {fieldChange(Kind::Last, u"Lovelace"_s, u"King"_s)};
        write.state = State::Failed;
        write.outcome = outcome;
        group.made = write.planned = write.sentAt = write.ended = clock.nowUtc();
        (void)valueOf(journal().plan(group, {write}));
    }
    /// The lines below the card, from the top.
    [[nodiscard]] QList<QLabel *> lines()
    {
        QList<QLabel *> shown;
        for (QLabel *label : ui.window().findChildren<QLabel *>(u"cardWriteText"_s)) {
            if (label->isVisible())
                shown.append(label);
        }
        std::sort(shown.begin(), shown.end(), [](const QLabel *one, const QLabel *other) {
            return one->mapToGlobal(QPoint()).y() < other->mapToGlobal(QPoint()).y();
        });
        return shown;
    }
    [[nodiscard]] QString lineText(qsizetype at)
    {
        const QList<QLabel *> all = lines();
        return at < all.size() ? all.at(at)->text() : QString();
    }
    /// Until so many lines stand below the card.
    [[nodiscard]] bool untilLines(qsizetype count)
    {
        return until([this, count] { return lines().size() == count; });
    }
    [[nodiscard]] static QString focused()
    {
        const QWidget *focus = QApplication::focusWidget();
        return focus ? focus->objectName() : QString();
    }

    [[nodiscard]] int mark(qint64 id)
    {
        return at(id, NameColumn).data(ContactTableModel::FailedRole).toInt();
    }
    [[nodiscard]] QString spoken(qint64 id)
    {
        return at(id, NameColumn).data(Qt::AccessibleTextRole).toString();
    }
    [[nodiscard]] QString tip(qint64 id)
    {
        return at(id, EmailColumn).data(Qt::ToolTipRole).toString();
    }
    /// The end of the name, where signs stand.
    [[nodiscard]] QImage sign(qint64 id)
    {
        QImage image(240, 32, QImage::Format_RGB32);
        QPainter painter(&image);
        QStyleOptionViewItem option;
        option.rect = image.rect();
        option.state = QStyle::State_Enabled | QStyle::State_Active;
        image.fill(option.palette.color(QPalette::Base));
        ui.table().itemDelegate()->paint(&painter, option, at(id, NameColumn));
        return image.copy(219, 4, 20, 24);
    }
};

/// Another program writes into the same file: nothing is committed meanwhile.
class Busy final {
public:
    explicit Busy(CardBench &bench)
        : m_file(Database::open(bench.ui.store().path(), Database::Access::ReadWrite).value())
    {
        if (!m_file->run(u"BEGIN IMMEDIATE"_s))
            qFatal("the file cannot be locked");
    }
    ~Busy() { (void)m_file->run(u"ROLLBACK"_s); }
    Q_DISABLE_COPY_MOVE(Busy)

private:
    std::unique_ptr<Database> m_file;
};

} // namespace

/// What the card and the row of a contact say about what is not saved.
class CardTroublesTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysNothingOfAFormThatIsSavedSlowly()
    {
        CardBench bench;
        bench.type(u"Augusta"_s);
        QVERIFY(bench.until([&] { return bench.isKept(1); }));
        {
            const Busy busy(bench);
            bench.press(Qt::Key_Return, Qt::ControlModifier);
            QTRY_VERIFY(!bench.hasForm());
            bench.clock.advance(1s);
            QVERIFY(bench.isKept(1) && !bench.saysNotSaved());
            bench.choose(2);
            bench.choose(1);
            bench.clock.advance(1s);
            QVERIFY(bench.isKept(1) && !bench.saysNotSaved());
        }
        QVERIFY(bench.until([&] { return !bench.isKept(1); }));
        QVERIFY(bench.until(
            [&] { return bench.service.contact(ContactId(1))->first == u"Augusta"_s; }));
        QVERIFY(!bench.saysNotSaved());
    }

    void tellsOfAFormThatIsKeptSlowly()
    {
        CardBench bench;
        {
            const Busy busy(bench);
            bench.type(u"Augusta"_s);
            bench.press(Qt::Key_Escape);
            QTRY_VERIFY(!bench.hasForm());
            QVERIFY(!bench.isKept(1));
            QVERIFY(bench.saysNotSaved());
        }
        QVERIFY(bench.until([&] { return bench.isKept(1); }));
        QVERIFY(bench.saysNotSaved());
    }

    void saysNothingOfAFormThatWasThrownAway()
    {
        CardBench bench;
        bench.type(u"Augusta"_s);
        bench.press(Qt::Key_Escape);
        QTRY_VERIFY(bench.saysNotSaved());
        QVERIFY(bench.until([&] { return bench.isKept(1); }));
        visibleIn<QPushButton>(*bench.part<QWidget>("cardDraft"))->click();
        QTRY_VERIFY(bench.hasForm());
        {
            const Busy busy(bench);
            bench.ui.click("cancelEdit");
            QTRY_VERIFY(!bench.hasForm());
            bench.choose(2);
            bench.choose(1);
            // The local copy does not know it yet.
            QVERIFY(bench.isKept(1) && !bench.saysNotSaved());
        }
        QVERIFY(bench.until([&] { return !bench.isKept(1); }));
        bench.choose(2);
        bench.choose(1);
        QVERIFY(!bench.saysNotSaved());
    }

    void showsWhatFailedBesideWhatWaits()
    {
        CardBench bench;
        bench.failOnCard();
        QVERIFY(bench.untilLines(1));
        bench.isOffline = true;
        (void)bench.submit(1, {fieldChange(Kind::First, u"Ada"_s, u"Augusta"_s)});
        QVERIFY(bench.untilLines(2));
        QVERIFY2(
            bench.lineText(0).contains(u"last name is too long"_s), qPrintable(bench.lineText(0)));
        QVERIFY2(
            bench.lineText(1).contains(u"Waiting to be saved"_s), qPrintable(bench.lineText(1)));
        const auto *writes = bench.ui.window().findChild<CardWrites *>();
        QCOMPARE(writes->accessibleName(), bench.lineText(0) + u'\n' + bench.lineText(1));
        const QLabel *first = bench.lines().constFirst();
        const QLabel *second = bench.lines().constLast();
        QCOMPARE(second->mapToGlobal(QPoint()).x(), first->mapToGlobal(QPoint()).x());
        QCOMPARE(second->width(), first->width());
        // As they stand, and each once.
        auto *button = bench.part<QPushButton>("retryWrite");
        QVERIFY(button);
        button->setFocus(Qt::TabFocusReason);
        QStringList way{CardBench::focused()};
        while (way.size() < 4) {
            bench.press(Qt::Key_Tab);
            way.append(CardBench::focused());
        }
        QCOMPARE(way,
            QStringList(
                {u"retryWrite"_s, u"dismissWrite"_s, u"discardWrite"_s, u"contactHistory"_s}));
        bench.pressSpaceOn("retryWrite");
        bench.isOffline = false;
        QVERIFY(
            bench.until([&] { return bench.service.contact(ContactId(1))->last == u"King"_s; }));
        QVERIFY(bench.untilLines(1));
    }

    void showsBothWholeInASmallWindow()
    {
        CardBench bench;
        bench.ui.window().resize(720, 480);
        bench.failOnCard();
        bench.isOffline = true;
        (void)bench.submit(1, {fieldChange(Kind::First, u"Ada"_s, u"Augusta"_s)});
        QVERIFY(bench.untilLines(2));
        QCOMPARE(bench.ui.window().size(), QSize(720, 480));
        const auto isWhole = [](const QLabel *label) {
            return label->height() >= label->heightForWidth(label->width());
        };
        QTRY_VERIFY(isWhole(bench.lines().constFirst()) && isWhole(bench.lines().constLast()));
        QVERIFY(bench.card().height() > 0);
    }

    /// Or else the next press of the same key discards the other change.
    void keepsTheKeysAtTheHistoryWhenWhatFailedIsDismissed()
    {
        CardBench bench;
        bench.failOnCard();
        bench.isOffline = true;
        (void)bench.submit(1, {fieldChange(Kind::First, u"Ada"_s, u"Augusta"_s)});
        QVERIFY(bench.untilLines(2));
        bench.pressSpaceOn("dismissWrite");
        QVERIFY(bench.untilLines(1));
        QVERIFY2(
            bench.lineText(0).contains(u"Waiting to be saved"_s), qPrintable(bench.lineText(0)));
        QCOMPARE(CardBench::focused(), u"contactHistory"_s);
        QCOMPARE(bench.journal().open().size(), 1);
        QVERIFY(bench.until([&] { return bench.mark(1) == ContactTableModel::NotFailed; }));
    }

    void offersNoSecondTryWhileItIsTriedAgain()
    {
        CardBench bench;
        bench.failOnCard();
        bench.isOffline = true;
        bench.pressSpaceOn("retryWrite");
        QVERIFY(bench.untilLines(2));
        QVERIFY2(bench.lineText(0).contains(u"It is being tried again."_s),
            qPrintable(bench.lineText(0)));
        QVERIFY(!bench.lineText(0).contains(u"You can try again"_s));
        QVERIFY(!bench.part<QPushButton>("retryWrite"));
        QVERIFY(bench.part<QPushButton>("dismissWrite"));
        QCOMPARE(CardBench::focused(), u"contactHistory"_s);
        bench.pressSpaceOn("discardWrite");
        QVERIFY(bench.untilLines(1));
        QVERIFY(bench.part<QPushButton>("retryWrite"));
        QVERIFY2(
            bench.lineText(0).contains(u"last name is too long"_s), qPrintable(bench.lineText(0)));
    }

    void claimsNothingThatNobodyKnows()
    {
        CardBench bench;
        const QString unknown = u"It is not known whether this was saved"_s;
        const QImage none = bench.sign(3);
        bench.put(1, Outcome::Unclear);
        QVERIFY(bench.until([&] { return bench.mark(1) == ContactTableModel::Unclear; }));
        bench.put(2, Outcome::NotCarriedOut);
        QVERIFY(bench.until([&] { return bench.mark(2) == ContactTableModel::Failed; }));
        QCOMPARE(bench.mark(1), int(ContactTableModel::Unclear));
        QVERIFY2(bench.spoken(1).endsWith(unknown), qPrintable(bench.spoken(1)));
        QVERIFY2(
            bench.tip(1).contains(unknown + u". The card says why"_s), qPrintable(bench.tip(1)));
        QVERIFY(
            !bench.spoken(1).contains(u"Not saved"_s) && !bench.tip(1).contains(u"Not saved"_s));
        QVERIFY(bench.spoken(2).endsWith(u"Not saved"_s));
        QVERIFY(bench.sign(1) != none && bench.sign(2) != none);
        QVERIFY(bench.sign(1) != bench.sign(2));
        QVERIFY(bench.until([&] { return bench.lineText(0).contains(unknown); }));
        bench.ui.reopen();
        QTRY_VERIFY((bench.clock.advance(50ms), bench.ui.model().rowCount() == 4));
        QVERIFY(bench.until([&] { return bench.mark(1) == ContactTableModel::Unclear; }));
        // The newest counts.
        bench.put(1, Outcome::NotCarriedOut);
        QVERIFY(bench.until([&] { return bench.mark(1) == ContactTableModel::Failed; }));
        QVERIFY(bench.spoken(1).endsWith(u"Not saved"_s));
    }
};

ROLODESK_TEST(CardTroublesTest);
#include "tst_cardtroubles.moc"
