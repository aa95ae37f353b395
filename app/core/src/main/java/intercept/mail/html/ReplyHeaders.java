package intercept.mail.html;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// The lines that mail programs put above an earlier mail, in the languages they speak.
final class ReplyHeaders {

    private enum Field {
        FROM,
        DATE,
        TO,
        COPY,
        SUBJECT
    }

    private static final Map<Field, Set<String>> LABELS = Map.of(
            Field.FROM,
            Set.of(
                    "from",
                    "von",
                    "de",
                    "van",
                    "da",
                    "od",
                    "från",
                    "fra",
                    "lähettäjä",
                    "feladó",
                    "gönderen",
                    "kimden",
                    "от",
                    "от кого",
                    "差出人",
                    "送信元",
                    "送信者",
                    "发件人",
                    "寄件者",
                    "寄件人",
                    "보낸 사람",
                    "보낸사람",
                    "από",
                    "expéditeur",
                    "mittente",
                    "remitente",
                    "afzender",
                    "nadawca",
                    "odesílatel"),
            Field.DATE,
            Set.of(
                    "sent",
                    "date",
                    "gesendet",
                    "datum",
                    "envoyé",
                    "verzonden",
                    "enviado",
                    "enviado el",
                    "fecha",
                    "data",
                    "inviato",
                    "enviada em",
                    "enviado em",
                    "wysłano",
                    "skickat",
                    "sendt",
                    "lähetetty",
                    "päivämäärä",
                    "odesláno",
                    "отправлено",
                    "дата",
                    "日時",
                    "送信日時",
                    "日付",
                    "发送时间",
                    "日期",
                    "寄件日期",
                    "傳送時間",
                    "보낸 날짜",
                    "날짜",
                    "gönderildi",
                    "tarih",
                    "dato",
                    "envoyé le",
                    "gesendet am"),
            Field.TO,
            Set.of(
                    "to",
                    "an",
                    "à",
                    "aan",
                    "para",
                    "a",
                    "do",
                    "till",
                    "til",
                    "vastaanottaja",
                    "komu",
                    "кому",
                    "宛先",
                    "收件人",
                    "收件者",
                    "받는 사람",
                    "받는사람",
                    "kime",
                    "alıcı",
                    "destinataire",
                    "destinatario"),
            Field.COPY,
            Set.of(
                    "cc", "kopie", "kopia", "copie à", "copie", "kopi", "копия", "抄送", "副本", "참조", "bilgi", "dw",
                    "kopio"),
            Field.SUBJECT,
            Set.of(
                    "subject",
                    "betreff",
                    "objet",
                    "onderwerp",
                    "asunto",
                    "oggetto",
                    "assunto",
                    "temat",
                    "ämne",
                    "emne",
                    "aihe",
                    "předmět",
                    "тема",
                    "件名",
                    "主题",
                    "主旨",
                    "主題",
                    "제목",
                    "konu",
                    "re"));

    private static final Pattern LINE = Pattern.compile(
            "^[\\s*_>]{0,10}([\\p{L}][\\p{L}\\p{M} ]{0,24}?)\\s?[*_]{0,2}\\s?[:：]\\s*[*_]{0,2}\\s*(.{0,200}).*");
    private static final Pattern SEPARATOR = Pattern.compile("(?iu)^\\s*-{2,}\\s*("
            + "original message|original-nachricht|ursprüngliche (nachricht|mail)|message d['’´]origine|message original"
            + "|oorspronkelijk bericht|mensaje original|messaggio originale|mensagem original|wiadomość oryginalna"
            + "|original ?meddelande|ursprungligt meddelande|oprindelig meddelelse|opprinnelig melding|alkuperäinen viesti"
            + "|původní zpráva|исходное сообщение|元のメッセージ|original appointment|原始邮件|原始郵件|원본 메시지"
            + "|forwarded message|forwarded by .{0,80}|weitergeleitete nachricht|message transféré|doorgestuurd bericht"
            + "|mensaje reenviado|messaggio inoltrato|mensagem encaminhada|転送メッセージ|reply message|reply to message"
            + ")\\s*-{2,}.{0,80}$");
    private static final Pattern UNDERLINE = Pattern.compile("^\\s*[_-]{10,}\\s*$");

    private ReplyHeaders() {}

    /// Whether an earlier mail starts at the first of these lines.
    ///
    /// @param lines this line and the next ones that are not blank
    /// @param afterRule whether a line is drawn above: then labels in any language are believed
    static boolean startsEarlierMail(List<String> lines, boolean afterRule) {
        if (lines.isEmpty()) {
            return false;
        }
        if (SEPARATOR.matcher(lines.getFirst()).matches()) {
            return true;
        }
        return known(lines) || (afterRule && unknown(lines));
    }

    /// Whether a line is only there to part two mails.
    static boolean parts(String line) {
        return UNDERLINE.matcher(line).matches();
    }

    private static boolean known(List<String> lines) {
        if (!field(lines.getFirst(), Field.FROM)) {
            return false;
        }
        boolean date = false;
        boolean more = false;
        for (var line : lines.subList(1, Math.min(lines.size(), 8))) {
            date |= field(line, Field.DATE);
            more |= field(line, Field.SUBJECT) || field(line, Field.TO) || field(line, Field.COPY);
        }
        return date && more;
    }

    /// A language that we do not know: the first line names an address, and two more lines look like fields.
    private static boolean unknown(List<String> lines) {
        var first = LINE.matcher(lines.getFirst());
        if (!first.matches() || first.group(2).indexOf('@') < 0) {
            return false;
        }
        return lines.subList(1, Math.min(lines.size(), 6)).stream()
                        .filter(line -> LINE.matcher(line).matches())
                        .count()
                >= 2;
    }

    private static boolean field(String line, Field field) {
        return label(line)
                .filter(LABELS.getOrDefault(field, Set.of())::contains)
                .isPresent();
    }

    private static Optional<String> label(String line) {
        var match = LINE.matcher(line.length() > 300 ? line.substring(0, 300) : line);
        return match.matches() ? Optional.of(match.group(1).strip().toLowerCase(Locale.ROOT)) : Optional.empty();
    }
}
