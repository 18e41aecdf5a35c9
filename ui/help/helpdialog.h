#pragma once

#include <QDialog>
#include <QHash>
#include <QStack>

class QLabel;
class QLineEdit;
class QListWidget;
class QSettings;
class QSplitter;
class QTextBrowser;
class QToolButton;
class QUrl;

namespace rolodesk {

/// The help: topics, a box that searches all of them, and the page of one. Not modal, so that it
/// can stay open beside the list; deletes itself when it is closed. Reads nothing from the web; a
/// link that leads there is handed to the desktop when it is clicked.
class HelpDialog final : public QDialog {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HelpDialog)

public:
    /// `language`: "de", "pt_BR"; pages that are not there in it are shown in English. `settings`
    /// outlive the dialog.
    HelpDialog(QSettings &settings, const QString &language, QWidget *parent);
    ~HelpDialog() override;

    /// Shows a topic by its id ("searching"), or a part of it ("searching#days"). Nothing happens
    /// where there is none.
    void showTopic(const QString &id);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// A page and how far it was scrolled.
    struct Place {
        QString topic;
        int scrolled = 0;
    };

    [[nodiscard]] QWidget *makePage();
    void makeKeys();
    void fill(const QString &language);
    void go(const QString &topic, const QString &anchor);
    void step(QStack<Place> &from, QStack<Place> &to);
    void load(const QString &topic);
    void render();
    void layOut();
    void scrollTo(const QString &anchor);
    void follow(const QUrl &link);
    void find();
    void mark();
    void nextHit();
    void refreshButtons();
    [[nodiscard]] Place place() const;
    [[nodiscard]] int rowOf(const QString &topic) const;

    QSettings &m_settings;
    QString m_language;
    QSplitter *m_splitter;
    QListWidget *m_topics;
    QLineEdit *m_find = nullptr;
    QTextBrowser *m_text = nullptr;
    QToolButton *m_back = nullptr;
    QToolButton *m_forward = nullptr;
    QLabel *m_found = nullptr;
    QHash<QString, QString> m_pages; ///< Markdown by topic.
    QString m_topic; ///< That is shown.
    QString m_anchor; ///< To be gone to once there is a width to lay the page out in.
    bool m_hasLeft = false; ///< Typing into the box has led away from a page, which Back knows.
    QStack<Place> m_before;
    QStack<Place> m_behind;
};

} // namespace rolodesk
