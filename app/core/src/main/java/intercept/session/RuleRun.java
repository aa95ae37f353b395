package intercept.session;

import intercept.analysis.Answer;
import intercept.analysis.Incidents;
import intercept.analysis.Rule;
import intercept.mail.Threading;
import intercept.model.Finding;
import intercept.model.Message;
import intercept.model.Standing;
import intercept.progress.Progress;
import intercept.store.Db;
import intercept.store.FindingTable;
import intercept.store.MessageTable;
import intercept.store.MetaTable;
import intercept.store.OccurrenceTable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Runs the rules on the case as it is now, and draws from their findings what each mail is taken for.
final class RuleRun {

    private final Db db;
    private final List<Rule> rules;
    private final KnownParties parties;
    private final StoredInvoices invoices;

    RuleRun(Db db, List<Rule> rules, KnownParties parties, StoredInvoices invoices) {
        this.invoices = invoices;
        this.db = db;
        this.rules = rules;
        this.parties = parties;
    }

    void run(Progress progress) throws InterruptedException {
        var facts = new StoredFacts(db, parties.description());
        var documents = CaseDocuments.read(db, facts);
        facts.compared(documents, invoices.comparedPairs(facts, documents, List.of(), progress));
        look(facts, progress);
        // What the rules found may turn round which of two documents is held for genuine.
        var again = invoices.comparedPairs(facts, documents, facts.comparedPairs(), progress);
        if (!again.equals(facts.comparedPairs())) {
            facts.compared(documents, again);
            look(facts, progress);
        }
        progress.step(rules.size(), rules.size(), "");
    }

    private void look(StoredFacts facts, Progress progress) throws InterruptedException {
        var found = new ArrayList<FindingTable.Found>();
        var notLooked = new TreeMap<String, String>();
        for (int i = 0; i < rules.size(); i++) {
            var suspicion = rules.get(i).suspicion();
            progress.step(i, rules.size(), suspicion.id());
            switch (rules.get(i).examine(facts)) {
                case Answer.Looked looked ->
                    looked.findings().stream()
                            .map(finding -> new FindingTable.Found(
                                    finding,
                                    suspicion.question().name(),
                                    suspicion.how().name()))
                            .forEach(found::add);
                case Answer.NotApplicable notApplicable -> notLooked.put(suspicion.id(), notApplicable.missing());
            }
        }
        store(found, notLooked);
        propose(facts);
        var numbered = numbered(facts, found);
        if (!numbered.equals(found)) {
            store(numbered, notLooked);
        }
    }

    private void store(List<FindingTable.Found> found, Map<String, String> notLooked) {
        db.write(sql -> {
            new FindingTable(sql).replace(found, notLooked);
            return found.size();
        });
    }

    /// The findings with the numbers of their incidents, which the disputed mails decide.
    private List<FindingTable.Found> numbered(StoredFacts facts, List<FindingTable.Found> found) {
        var messages = facts.messages().stream().collect(Collectors.toMap(Message::id, Function.identity()));
        var ids = db.read(sql -> new MessageTable(sql).of(Standing.DISPUTED));
        var disputed = Arrays.stream(ids)
                .mapToObj(messages::get)
                .filter(Objects::nonNull)
                .toList();
        var incidents = new Incidents(facts.description(), disputed);
        return found.stream()
                .map(each -> new FindingTable.Found(
                        incidents.number(each.finding(), messages), each.question(), each.certainty()))
                .toList();
    }

    /// After an import: conversations, and what each mail is taken for. Nothing to do where no file was added.
    void settle() {
        var grown = Long.toString(db.read(sql -> new OccurrenceTable(sql).last()));
        if (db.read(sql -> new MetaTable(sql).get(MetaTable.Key.SETTLED)).equals(Optional.of(grown))) {
            return;
        }
        var facts = new StoredFacts(db, parties.description());
        settle(facts, Threading.conversations(facts.messages()));
        db.write(sql -> {
            new MetaTable(sql).put(MetaTable.Key.SETTLED, grown);
            return grown;
        });
    }

    void proposeStandings() {
        propose(new StoredFacts(db, parties.description()));
    }

    private void propose(StoredFacts facts) {
        settle(facts, Map.of());
    }

    private void settle(StoredFacts facts, Map<Long, Long> conversations) {
        db.write(sql -> {
            var proposal =
                    new ProposedStanding(facts, standingFindings(new FindingTable(sql)), new MessageTable(sql).stood());
            var proposals = new HashMap<Long, Standing>();
            facts.messages().forEach(message -> proposals.put(message.id(), proposal.of(message)));
            new MessageTable(sql).settle(proposals, conversations);
            return proposals.size();
        });
        parties.forget();
    }

    private static List<Finding> standingFindings(FindingTable findings) {
        return findings.all().stream()
                .filter(row -> row.status() != Finding.Status.DISMISSED)
                .map(row -> row.found().finding())
                .toList();
    }
}
