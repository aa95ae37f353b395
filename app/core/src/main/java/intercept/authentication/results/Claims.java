package intercept.authentication.results;

import intercept.model.Header;
import intercept.model.route.MailTrace;
import intercept.model.route.TrustBoundary;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// All that servers say in one mail about its sender, with whose word each is.
///
/// @param claims in the order of the mail
/// @param leftOut fields beyond the limit that were not read
public record Claims(List<Claim> claims, int leftOut) {

    /// Trusts what the mail's own trace tells: hosts that wrote the trusted Received fields.
    public static Claims of(List<Header> headers, MailTrace trace) {
        return of(headers, trace, List.of());
    }

    /// @param declared further names that trusted servers write under: the authserv-ids that the case declares
    public static Claims of(List<Header> headers, MailTrace trace, List<String> declared) {
        var hops = TrustedHops.of(trace);
        var judge = new Judge(
                headers,
                trace,
                hops,
                new ServerNames(hops.hosts(), declared),
                new ServerNames(hops.gateways(trace), declared));
        var fields = ResultFields.of(headers);
        return new Claims(
                fields.fields().stream().flatMap(field -> judge.claims(field)).toList(), fields.leftOut());
    }

    /// What servers whose word counts say of a method: of plain fields first, then of ARC sets, each in the order of
    /// the mail (the newest first). Several servers may say different things; [Claim#examined] tells which of them
    /// saw the mail come in.
    public List<Claim> trusted(ResultMethod method) {
        return claims.stream()
                .filter(claim -> claim.counts() && claim.statement().method() == method)
                .sorted(Comparator.comparing(claim -> claim.statement().kind() == FieldKind.ARC_AUTHENTICATION_RESULTS))
                .toList();
    }

    /// Of [#trusted(ResultMethod)] what was examined where the mail came in.
    public List<Claim> atEntry(ResultMethod method) {
        return trusted(method).stream()
                .filter(claim -> claim.examined() == Examined.ENTRY)
                .toList();
    }

    /// Statements that do not count.
    public List<Claim> notCounted() {
        return claims.stream().filter(claim -> !claim.counts()).toList();
    }

    /// Statements of a pass that do not count: a reader of the source may take them for proof.
    public List<Claim> passesNotCounted() {
        return notCounted().stream().filter(claim -> claim.statement().passed()).toList();
    }

    /// @param own names of all trusted servers
    /// @param gateways names of the declared gateways
    private record Judge(
            List<Header> headers, MailTrace trace, TrustedHops hops, ServerNames own, ServerNames gateways) {

        Stream<Claim> claims(ResultField field) {
            var standing = standing(field);
            var examined = standing.counts() ? hops.examinedAt(field.header()) : Examined.UNKNOWN;
            return field.statements().stream().map(statement -> new Claim(statement, standing, examined));
        }

        private Standing standing(ResultField field) {
            return switch (trace.author(field.header())) {
                case UNKNOWN -> Standing.UNKNOWN;
                case SENDER_CLAIM -> below(field);
                case RECIPIENT_SERVER -> above(field, Standing.OWN_SERVER);
                case DECLARED_INTERMEDIATE -> above(field, Standing.DECLARED_GATEWAY);
            };
        }

        private Standing above(ResultField field, Standing counted) {
            return switch (field.kind()) {
                // Nothing in it names its writer: its place decides.
                case RECEIVED_SPF -> counted;
                case RENAMED_COPY ->
                    field.server().filter(gateways::have).isPresent()
                            ? Standing.DECLARED_GATEWAY
                            : Standing.UNDECLARED_COPY;
                case AUTHENTICATION_RESULTS, ARC_AUTHENTICATION_RESULTS, EXCHANGE ->
                    field.server().map(own::have).orElse(true) ? counted : Standing.UNDECLARED_NAME;
            };
        }

        private Standing below(ResultField field) {
            if (trace.boundary() instanceof TrustBoundary.None none
                    && none.reason() == TrustBoundary.Reason.TOP_NOT_DECLARED) {
                return Standing.UNPLACED;
            }
            boolean ownName =
                    !hops.hops().isEmpty() && field.server().filter(own::have).isPresent();
            if (!ownName) {
                return Standing.SENDER_CLAIM;
            }
            boolean google = trace.boundary().lastHeader().isPresent() && hops.isGooglesBelow(field.header(), headers);
            if (google) {
                return Standing.OWN_SERVER_BELOW;
            }
            return field.kind() == FieldKind.RENAMED_COPY ? Standing.SENDER_CLAIM : Standing.OWN_NAME_BELOW;
        }
    }
}
