package intercept.session;

import intercept.analysis.Answer;
import intercept.analysis.Rule;
import intercept.model.Finding;
import intercept.progress.Progress;
import intercept.store.Db;
import intercept.store.FindingTable;
import intercept.store.MessageTable;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/// Runs the rules on the case as it is now, and draws from their findings what each mail is taken for.
final class RuleRun {

    private final Db db;
    private final List<Rule> rules;
    private final KnownParties parties;

    RuleRun(Db db, List<Rule> rules, KnownParties parties) {
        this.db = db;
        this.rules = rules;
        this.parties = parties;
    }

    void run(Progress progress) throws InterruptedException {
        var facts = new StoredFacts(db, parties.description());
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
        db.write(sql -> {
            new FindingTable(sql).replace(found, notLooked);
            return found.size();
        });
        propose(facts);
        progress.step(rules.size(), rules.size(), "");
    }

    /// After an import: conversations, and what each mail is taken for.
    void settle() {
        var facts = new StoredFacts(db, parties.description());
        new Conversations(db).recompute(facts.messages());
        propose(facts);
    }

    void proposeStandings() {
        propose(new StoredFacts(db, parties.description()));
    }

    private void propose(StoredFacts facts) {
        db.write(sql -> {
            var standing = facts.messages();
            var proposal = new ProposedStanding(facts, standingFindings(new FindingTable(sql)));
            var messages = new MessageTable(sql);
            standing.forEach(message -> messages.propose(message.id(), proposal.of(message)));
            return standing.size();
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
