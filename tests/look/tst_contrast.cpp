#include "app/desktop/palettes.h"
#include "tests/support/testregistry.h"
#include "ui/common/colors.h"

#include <QFile>
#include <QTest>

#include <array>

using namespace rolodesk;
using namespace Qt::StringLiterals;

namespace {

using Colors = desktop::Options::Colors;

constexpr double textLeast = 4.5; ///< WCAG 2.1, 1.4.3.
constexpr double signLeast = 3.0; ///< WCAG 2.1, 1.4.11.

/// A pair of colours that meet on screen.
struct Pair {
    QString what;
    QColor front;
    QColor ground;
    double least = textLeast;

    [[nodiscard]] double ratio() const { return contrastOf(front, ground); }
};

class Pairs {
public:
    explicit Pairs(const QPalette &palette)
        : m_palette(palette)
    {
        addRoles();
        addChips();
        addOthers();
    }
    [[nodiscard]] const QList<Pair> &all() const { return m_all; }

private:
    using Role = QPalette::ColorRole;

    void add(
        const QString &what, const QColor &front, const QColor &ground, double least = textLeast)
    {
        m_all.append({what, front, ground, least});
    }
    void addRole(const QString &what, Role front, Role ground, double least = textLeast)
    {
        add(what, m_palette.color(front), m_palette.color(ground), least);
    }
    void addRoles()
    {
        addRole(u"text of a window"_s, Role::WindowText, Role::Window);
        addRole(u"text of a list"_s, Role::Text, Role::Base);
        addRole(u"text of every second row"_s, Role::Text, Role::AlternateBase);
        addRole(u"text of a button"_s, Role::ButtonText, Role::Button);
        addRole(u"tool tip"_s, Role::ToolTipText, Role::ToolTipBase);
        addRole(u"what may be typed"_s, Role::PlaceholderText, Role::Base);
        addRole(u"selected row"_s, Role::HighlightedText, Role::Highlight);
        addRole(u"link in a list"_s, Role::Link, Role::Base);
        addRole(u"link in a window"_s, Role::Link, Role::Window);
        addRole(u"visited link"_s, Role::LinkVisited, Role::Base);
        addRole(u"selection against its list"_s, Role::Highlight, Role::Base, signLeast);
        const auto disabled = [this](Role front, Role ground) {
            return std::pair(m_palette.color(QPalette::Disabled, front), m_palette.color(ground));
        };
        const auto [text, base] = disabled(Role::Text, Role::Base);
        add(u"text that is out of reach"_s, text, base, signLeast);
        const auto [words, button] = disabled(Role::ButtonText, Role::Button);
        add(u"button that is out of reach"_s, words, button, signLeast);
        const QColor front = m_palette.color(Role::Text);
        add(u"selected row without the keys"_s, front, unfocusedSelection(m_palette));
        for (const auto &[name, ground] : {std::pair(u"list"_s, Role::Base),
                 std::pair(u"every second row"_s, Role::AlternateBase),
                 std::pair(u"window"_s, Role::Window), std::pair(u"button"_s, Role::Button)})
            add(u"quiet text of a "_s + name,
                quietText(m_palette.color(ground), m_palette.color(Role::Text)),
                m_palette.color(ground));
        add(u"quiet text of a selected row"_s,
            quietText(m_palette.color(Role::Highlight), m_palette.color(Role::HighlightedText)),
            m_palette.color(Role::Highlight));
    }
    /// The worst of many, since tags may have any colour.
    void addChips()
    {
        const QColor base = m_palette.color(Role::Base);
        const QColor text = m_palette.color(Role::Text);
        QList<QColor> tags{QColor(), Qt::black, Qt::white};
        constexpr int step = 15;
        for (int hue = 0; hue < 360; hue += step) {
            for (const int light : {40, 128, 210})
                tags.append(QColor::fromHsl(hue, 255, light));
        }
        Pair words{u"tag of any colour"_s, text, text, textLeast};
        Pair edge{u"edge of a tag"_s, text, text, signLeast};
        for (qsizetype at = 0; at < tags.size(); ++at) {
            const ColorSet chip = chipColors(tags.at(at), base, text);
            if (at == 0 || contrastOf(chip.text, chip.ground) < words.ratio())
                words = {words.what, chip.text, chip.ground, textLeast};
            if (at == 0 || contrastOf(chip.outline, base) < edge.ratio())
                edge = {edge.what, chip.outline, base, signLeast};
        }
        m_all += {words, edge};
    }
    void addOthers()
    {
        const QColor base = m_palette.color(Role::Base);
        const QColor text = m_palette.color(Role::Text);
        const std::array names{u"remark"_s, u"warning"_s, u"error"_s, u"success"_s};
        for (std::size_t at = 0; at < names.size(); ++at) {
            const ColorSet strip = stripColors(static_cast<Severity>(at), m_palette);
            add(u"strip of a "_s + names[at], strip.text, strip.ground);
            add(u"edge of the strip of a "_s + names[at], strip.outline, strip.ground, signLeast);
        }
        const ColorSet match = matchColors(base, text);
        add(u"what a search found"_s, match.text, match.ground);
        add(u"line below what a search found"_s, match.outline, match.ground, signLeast);
        add(u"sign of a change"_s, changeColor(base, text), base, signLeast);
        add(u"text that changed"_s, text, changeGround(base, text));
        Pair initials{u"initials of any contact"_s, text, text, textLeast};
        for (std::size_t hash = 0; hash < 12; ++hash) {
            const ColorSet avatar = avatarColors(hash, m_palette);
            if (hash == 0 || contrastOf(avatar.text, avatar.ground) < initials.ratio())
                initials = {initials.what, avatar.text, avatar.ground, textLeast};
        }
        m_all.append(initials);
    }

    QPalette m_palette;
    QList<Pair> m_all;
};

/// A row for each pair: what it is, what is asked for, and what each palette has.
QByteArray tableOf(const QList<std::pair<QString, QPalette>> &palettes)
{
    QString text = u"| what | least |"_s;
    QString line = u"| --- | ---: |"_s;
    QList<QList<Pair>> columns;
    for (const auto &[name, palette] : palettes) {
        text += u" %1 |"_s.arg(name);
        line += u" ---: |"_s;
        columns.append(Pairs(palette).all());
    }
    text += u'\n' + line + u'\n';
    for (qsizetype row = 0; row < columns.first().size(); ++row) {
        const Pair &first = columns.first().at(row);
        text += u"| %1 | %2 |"_s.arg(first.what).arg(first.least, 0, 'f', 1);
        for (const QList<Pair> &column : columns)
            text += u" %1 |"_s.arg(column.at(row).ratio(), 0, 'f', 1);
        text += u'\n';
    }
    return text.toUtf8();
}

QList<std::pair<QString, QPalette>> palettes()
{
    return {{u"light"_s, desktop::paletteOf(Colors::Light)},
        {u"dark"_s, desktop::paletteOf(Colors::Dark)},
        {u"contrast"_s, desktop::paletteOf(Colors::Contrast)}};
}

} // namespace

/// Whatever is on screen can be read, in every palette of the program's own.
class ContrastTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everythingCanBeRead_data()
    {
        QTest::addColumn<QPalette>("palette");
        for (const auto &[name, palette] : palettes())
            QTest::newRow(qPrintable(name)) << palette;
    }
    void everythingCanBeRead()
    {
        QFETCH(QPalette, palette);
        QStringList poor;
        const Pairs pairs(palette);
        for (const Pair &pair : pairs.all()) {
            if (pair.ratio() < pair.least)
                poor.append(u"%1: %2 on %3 is %4, and %5 is asked for"_s.arg(pair.what,
                    pair.front.name(), pair.ground.name(), QString::number(pair.ratio(), 'f', 2),
                    QString::number(pair.least)));
        }
        QVERIFY2(poor.isEmpty(), qPrintable(poor.join(u'\n')));
    }

    /// High contrast is more than that: WCAG's AAA for text.
    void highContrastIsHigh()
    {
        constexpr double high = 7.0;
        const Pairs pairs(desktop::paletteOf(Colors::Contrast));
        for (const Pair &pair : pairs.all()) {
            // What steps back does so here, too.
            if (pair.least < textLeast || pair.what.startsWith("quiet"_L1))
                continue;
            QVERIFY2(pair.ratio() >= high,
                qPrintable(u"%1: %2"_s.arg(pair.what).arg(pair.ratio(), 0, 'f', 2)));
        }
    }

    /// ROLODESK_WRITE_TABLE=1 writes it anew.
    void theTableIsOfNow()
    {
        QFile file(QStringLiteral(ROLODESK_TEST_DATA "/look/contrast.md"));
        const QByteArray table = tableOf(palettes());
        if (qEnvironmentVariableIsSet("ROLODESK_WRITE_TABLE")) {
            QVERIFY(file.open(QIODevice::WriteOnly));
            QCOMPARE(file.write(table), table.size());
            return;
        }
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(QString::fromUtf8(file.readAll()), QString::fromUtf8(table));
    }
};

ROLODESK_TEST(ContrastTest);
#include "tst_contrast.moc"
