namespace rolodesk {

class Counted final : public QObject {
    Q_OBJECT

public:
    QStringList say(int n) const;
};

QStringList Counted::say(int n) const
{
    return {
        tr("%n contact(s)", nullptr, n),
        tr("“%1” & %n tag(s)", "of a contact", n),
        tr("%n tag(s)", nullptr, n), // expect: plurals
        tr("%n tag(s), too", "of a contact", n), // expect: plurals
        tr("%Ln row(s)"), // expect: plurals
        tr("%1 of %2", "numbers").arg(n).arg(n),
        counted(QT_TRANSLATE_N_NOOP("CountedWords", "%Ln more"), n),
        counted( // two lines
            QT_TRANSLATE_N_NOOP("CountedWords", // expect: plurals
                "%Ln less"),
            n),
        QCoreApplication::translate("CountedWords", "Adding tag(s) %1", nullptr, n), // expect: plurals
        QCoreApplication::translate(
            "CountedWords", "%n day(s)", nullptr, static_cast<int>(n)), // expect: plurals
        u"%n week(s)"_s, // expect: plurals
        // tr("%n year(s)", nullptr, n)
    };
}

} // namespace rolodesk
