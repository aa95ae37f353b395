package intercept.session;

import intercept.model.CaseDescription;
import intercept.store.EvidenceTable;
import intercept.store.FindingTable;
import intercept.store.MessageTable;
import intercept.store.MetaTable;
import intercept.store.OccurrenceTable;
import intercept.store.Sql;
import java.nio.file.Path;
import java.time.Instant;

/// Counts what is in a case.
record Figures(Sql sql, Path file, CaseDescription description) {

    CaseSummary summary() {
        var findings = new FindingTable(sql);
        var messages = new MessageTable(sql);
        var evidence = new EvidenceTable(sql);
        var dates = messages.dates();
        return new CaseSummary(
                title(),
                description,
                new OccurrenceTable(sql).count(),
                evidence.kinds(),
                messages.count(),
                evidence.unread().stream()
                        .map(unread -> new CaseSummary.Unreadable(unread.path(), unread.sha256(), unread.reason()))
                        .toList(),
                findings.counts(),
                findings.looked(),
                findings.notLooked().entrySet().stream()
                        .map(entry -> new CaseSummary.NotLooked(entry.getKey(), entry.getValue()))
                        .toList(),
                dates.first(),
                dates.last(),
                new MetaTable(sql).get(MetaTable.Key.VERIFIED).map(Instant::parse));
    }

    /// A case without a title is called after its file.
    private String title() {
        if (!description.title().isBlank()) {
            return description.title();
        }
        var name = file.getFileName() == null
                ? file.toString()
                : file.getFileName().toString();
        return name.endsWith(".intercept") ? name.substring(0, name.length() - ".intercept".length()) : name;
    }
}
