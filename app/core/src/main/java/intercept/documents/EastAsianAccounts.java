package intercept.documents;

import intercept.model.PaymentAccount;
import intercept.model.PaymentAccount.Checksum;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Japanese accounts (銀行・支店・種別・口座番号), those of the Japanese post bank (記号・番号) and Chinese card and
/// account numbers of 16 to 19 digits.
final class EastAsianAccounts {

    private static final int REACH = 160;
    private static final String GAP = "[^0-9A-Za-z\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]{0,12}";

    private static final Pattern JAPANESE = Pattern.compile("(?<type>普通|当座|貯蓄)(?:預金|口座)?" + GAP
            + "(?:口座番号|番号|No\\.?|№)?" + GAP + "(?<number>[0-9](?:[ -]?[0-9]){6})(?![0-9])");
    private static final Pattern NUMBER_ALONE =
            Pattern.compile("口座番号" + GAP + "(?<number>[0-9](?:[ -]?[0-9]){6})(?![0-9])");
    private static final Pattern TYPE = Pattern.compile("普通|当座|貯蓄");
    private static final Pattern BANK = Pattern.compile(
            "(?<name>[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}ーA-Za-z]{1,15}(?:銀行|信用金庫|信用組合|信金|信組|農協|農業協同組合|労働金庫|労金))"
                    + "(?:[^0-9\\n]{0,14}(?<code>[0-9]{4})(?![0-9]))?");
    private static final Pattern BRANCH = Pattern.compile(
            "(?<name>[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}ーA-Za-z0-9]{1,15}(?:支店|本店営業部|本店|営業部|出張所|支所)"
                    + "|本店営業部|本店)"
                    + "(?:[^0-9\\n]{0,14}(?<code>[0-9]{3})(?![0-9]))?");
    private static final Pattern POST_BANK = Pattern.compile("記号" + GAP
            + "(?<symbol>[0-9]{5})(?:-[0-9])?(?![0-9])[\\s\\S]{0,24}?番号" + GAP + "(?<number>[0-9]{2,8})(?![0-9])");
    private static final Pattern CHINESE = Pattern.compile("(?:账\\s?号|帐\\s?号|賬\\s?號|帳\\s?號|帐户|账户|帳戶|賬戶|卡号|卡號)(?:号码|號碼)?"
            + GAP + "(?<number>[0-9](?:[ -]?[0-9]){15,18})(?![0-9])");

    private EastAsianAccounts() {}

    static List<Found> find(String text, String folded) {
        if (folded.indexOf('\u53F7') < 0 // 号
                && folded.indexOf('\u865F') < 0 // 號
                && folded.indexOf('\u901A') < 0 // 通
                && folded.indexOf('\u5EA7') < 0 // 座
                && folded.indexOf('\u6237') < 0 // 户
                && folded.indexOf('\u6236') < 0) { // 戶
            return List.of();
        }
        var found = new ArrayList<Found>();
        japanese(text, folded, found);
        postBank(text, folded, found);
        chinese(text, folded, found);
        return found;
    }

    private static void japanese(String text, String folded, List<Found> found) {
        var typed = JAPANESE.matcher(folded);
        while (typed.find()) {
            one(text, folded, typed.toMatchResult(), typed.group("type")).ifPresent(found::add);
        }
        var alone = NUMBER_ALONE.matcher(folded);
        while (alone.find()) {
            var before = folded.substring(Math.max(0, alone.start() - REACH), alone.start());
            var one = one(
                    text,
                    folded,
                    alone.toMatchResult(),
                    last(TYPE, before).map(MatchResult::group).orElse(""));
            one.filter(account -> found.stream().noneMatch(account::overlaps)).ifPresent(found::add);
        }
    }

    private static Optional<Found> one(String text, String folded, MatchResult number, String type) {
        int from = Math.max(0, number.start() - REACH);
        var before = folded.substring(from, number.start());
        var bank = last(BANK, before);
        var branch = last(BRANCH, before);
        if (bank.isEmpty() && branch.isEmpty()) {
            return Optional.empty();
        }
        int start = from + Math.min(start(bank), start(branch));
        var digits = digits(number.group("number"));
        return Optional.of(Found.in(text, start, number.end("number"), account(bank, branch, type, digits)));
    }

    private static PaymentAccount account(
            Optional<MatchResult> bank, Optional<MatchResult> branch, String type, String digits) {
        var bankCode = bank.flatMap(EastAsianAccounts::code);
        var branchCode = branch.flatMap(EastAsianAccounts::code);
        if (bankCode.isPresent() && branchCode.isPresent() && !type.isEmpty()) {
            var value = "zengin:%s-%s-%s-%s".formatted(bankCode.get(), branchCode.get(), number(type), digits);
            return new PaymentAccount(PaymentAccount.Type.ZENGIN, value, Checksum.NONE);
        }
        var words = new ArrayList<String>();
        bank.map(match -> match.group("name")).ifPresent(words::add);
        branch.map(match -> match.group("name")).ifPresent(words::add);
        if (!type.isEmpty()) {
            words.add(type);
        }
        words.add(digits);
        return new PaymentAccount(PaymentAccount.Type.OTHER, String.join(" ", words), Checksum.NONE);
    }

    /// Kinds of account as bank transfers number them (全銀協).
    private static String number(String type) {
        return switch (type) {
            case "当座" -> "2";
            case "貯蓄" -> "4";
            default -> "1";
        };
    }

    private static void postBank(String text, String folded, List<Found> found) {
        var match = POST_BANK.matcher(folded);
        while (match.find()) {
            var value = "ゆうちょ " + match.group("symbol") + "-" + match.group("number");
            found.add(Found.in(
                    text,
                    match.start("symbol"),
                    match.end("number"),
                    new PaymentAccount(PaymentAccount.Type.OTHER, value, Checksum.NONE)));
        }
    }

    private static void chinese(String text, String folded, List<Found> found) {
        var match = CHINESE.matcher(folded);
        while (match.find()) {
            var account = new PaymentAccount(PaymentAccount.Type.OTHER, digits(match.group("number")), Checksum.NONE);
            found.add(Found.in(text, match.start("number"), match.end("number"), account));
        }
    }

    private static Optional<String> code(MatchResult match) {
        return Optional.ofNullable(match.group("code"));
    }

    private static int start(Optional<MatchResult> match) {
        return match.map(MatchResult::start).orElse(Integer.MAX_VALUE);
    }

    private static Optional<MatchResult> last(Pattern pattern, String text) {
        return pattern.matcher(text).results().reduce((_, later) -> later);
    }

    private static String digits(String printed) {
        return printed.replaceAll("[^0-9]", "");
    }
}
