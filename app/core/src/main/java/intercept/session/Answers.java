package intercept.session;

import intercept.dns.DnsServer;
import intercept.dns.DnsSource;
import intercept.dns.FirstKnown;
import intercept.dns.LiveDns;
import intercept.dns.RecordedDns;
import intercept.dns.ZoneFile;
import intercept.dns.ZoneReader;
import intercept.ingest.PartBytes;
import intercept.model.EvidenceKind;
import intercept.store.Db;
import intercept.store.OccurrenceTable;
import java.io.IOException;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

/// Finds answers of the domain name system: those that lie in a case, in files, or, where allowed, in the network.
final class Answers {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private Answers() {}

    /// What the case's own zone files say.
    static RecordedDns of(Db db, PartBytes parts) {
        var files = new ArrayList<ZoneFile>();
        for (var line : db.read(sql -> new OccurrenceTable(sql).files())) {
            if (line.kind() == EvidenceKind.ZONE) {
                parts.original(line.sha256()).ifPresent(bytes -> files.add(ZoneReader.read(line.path(), bytes)));
            }
        }
        return RecordedDns.of(files);
    }

    /// What the given files say: the answers of another time than now.
    ///
    /// @throws CaseException where a file cannot be read
    static RecordedDns recorded(DnsChoice choice) throws CaseException {
        return RecordedDns.of(read(choice.zones()));
    }

    /// @throws CaseException where a file cannot be read, or the resolver is none
    static DnsSource of(DnsChoice choice, InstantSource clock) throws CaseException {
        var sources = new ArrayList<DnsSource>();
        sources.add(recorded(choice));
        try {
            if (choice.resolver().isPresent()) {
                var server = DnsServer.parse(choice.resolver().get());
                sources.add(new LiveDns(List.of(server), PATIENCE, clock));
            } else if (choice.online()) {
                sources.add(new LiveDns(DnsServer.ofThisMachine(), PATIENCE, clock));
            }
        } catch (UnknownHostException e) {
            throw new CaseException(CaseException.Kind.FAILED, String.valueOf(e.getMessage()), e);
        }
        return new FirstKnown(sources);
    }

    private static List<ZoneFile> read(List<Path> files) throws CaseException {
        var zones = new ArrayList<ZoneFile>();
        for (var file : files) {
            try {
                zones.add(ZoneReader.read(file.toString(), Files.readAllBytes(file)));
            } catch (IOException e) {
                throw Trouble.source(file, e);
            }
        }
        return zones;
    }
}
