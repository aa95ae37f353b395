package intercept.mail.route;

import java.util.Locale;
import java.util.Set;

/// Folders of sent mails, as mail programs name them in the languages of the cases: a copy from there has no trust
/// boundary, since no receiving server ever saw it.
public final class SentFolders {

    private static final Set<String> NAMES = Set.of(
            "sent",
            "sent items",
            "sent mail",
            "sent messages",
            "[gmail]/sent mail",
            "outbox",
            "drafts",
            "gesendet",
            "gesendete elemente",
            "gesendete objekte",
            "postausgang",
            "entwürfe",
            "envoyés",
            "éléments envoyés",
            "messages envoyés",
            "brouillons",
            "enviados",
            "elementos enviados",
            "posta inviata",
            "inviata",
            "verzonden",
            "verzonden items",
            "itens enviados",
            "送信済み",
            "送信済みアイテム",
            "送信済みトレイ",
            "已发送",
            "已发送邮件",
            "已傳送的郵件",
            "寄件備份");

    private SentFolders() {}

    /// @param folder path of the mail folder, parts parted by `/`
    public static boolean isSent(String folder) {
        for (String part : folder.toLowerCase(Locale.ROOT).split("/", 50)) {
            if (NAMES.contains(part.strip())) {
                return true;
            }
        }
        return false;
    }
}
