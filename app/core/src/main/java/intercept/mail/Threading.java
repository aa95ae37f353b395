package intercept.mail;

import intercept.model.Address;
import intercept.model.Message;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Groups mails into conversations: by the Message-IDs that they name, by the root of their Thread-Index, and, as a
/// last resort for answers that name nobody, by subject, people and time. Pure, and nearly linear.
public final class Threading {

    /// How long an answer may take that only its subject ties to a conversation.
    private static final Duration REACH = Duration.ofDays(30);

    /// Newsletters share one subject by the thousand; looking at the latest of them keeps the work linear.
    private static final int MOST_RECENT = 64;

    private static final Pattern REPLY = Pattern.compile(
            "^\\s*(?:re|aw|sv|tr|rv|wg|fw|fwd|antw|回复|答复|转发|返信|転送)\\s*(?:[\\[(（]\\d+[\\])）]|\\^\\d+)?\\s*[:：]\\s*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private final List<Message> messages;
    private final int[] parent;

    private Threading(List<Message> messages) {
        this.messages = messages;
        this.parent = new int[messages.size()];
        for (int i = 0; i < parent.length; i++) {
            parent[i] = i;
        }
    }

    /// @param messages as stored, with their ids, in any order
    /// @return id of each message -> number of its conversation, which is the smallest id in it
    public static Map<Long, Long> conversations(List<Message> messages) {
        List<Message> sorted =
                messages.stream().sorted(Comparator.comparingLong(Message::id)).toList();
        return new Threading(sorted).group();
    }

    /// A subject without the marks that answering and forwarding put before it, in lower case.
    public static String normalisedSubject(String subject) {
        String rest = subject;
        for (var match = REPLY.matcher(rest); match.find(); match = REPLY.matcher(rest)) {
            rest = rest.substring(match.end());
        }
        return BLANKS.matcher(rest.strip()).replaceAll(" ").toLowerCase(Locale.ROOT);
    }

    /// Whether a subject says that the mail answers or forwards another.
    public static boolean isReply(String subject) {
        return REPLY.matcher(subject).find();
    }

    private Map<Long, Long> group() {
        byReferences();
        byThreadIndex();
        bySubject();
        Map<Long, Long> result = HashMap.newHashMap(parent.length);
        for (int i = 0; i < parent.length; i++) {
            result.put(messages.get(i).id(), messages.get(root(i)).id());
        }
        return result;
    }

    /// Also ties mails that name the same mail which the case does not hold.
    private void byReferences() {
        Map<String, Integer> first = new HashMap<>();
        for (int i = 0; i < parent.length; i++) {
            var message = messages.get(i);
            int index = i;
            message.messageId().ifPresent(id -> tie(first, id, index));
            message.inReplyTo().ifPresent(id -> tie(first, id, index));
            message.references().forEach(id -> tie(first, id, index));
        }
    }

    private void byThreadIndex() {
        Map<String, Integer> first = new HashMap<>();
        for (int i = 0; i < parent.length; i++) {
            int index = i;
            messages.get(i)
                    .threadIndex()
                    .flatMap(ThreadIndex::decode)
                    .ifPresent(thread -> tie(first, thread.header(), index));
        }
    }

    private void tie(Map<String, Integer> first, String key, int index) {
        Integer other = first.putIfAbsent(key, index);
        if (other != null) {
            union(other, index);
        }
    }

    /// In order of time, each answer that names nobody joins the latest mail of its subject within reach that shares
    /// people with it: the writer and one other, so that two suppliers' “Re: Invoice” stay apart.
    private void bySubject() {
        List<Integer> dated = new ArrayList<>();
        for (int i = 0; i < parent.length; i++) {
            if (messages.get(i).at().isPresent()) {
                dated.add(i);
            }
        }
        dated.sort(Comparator.<Integer, Instant>comparing(i -> at(i)).thenComparing(i -> i));
        Map<String, Deque<Integer>> recent = new HashMap<>();
        for (int i : dated) {
            var message = messages.get(i);
            String subject = normalisedSubject(message.subject());
            if (subject.isEmpty()) {
                continue;
            }
            var earlier = recent.computeIfAbsent(subject, _ -> new ArrayDeque<>());
            while (!earlier.isEmpty() && at(earlier.peekFirst()).plus(REACH).isBefore(at(i))) {
                earlier.removeFirst();
            }
            if (isReply(message.subject()) && namesNobody(message)) {
                partner(earlier, message).ifPresent(other -> union(other, i));
            }
            earlier.addLast(i);
            if (earlier.size() > MOST_RECENT) {
                earlier.removeFirst();
            }
        }
    }

    private Optional<Integer> partner(Deque<Integer> earlier, Message message) {
        Set<String> people = people(message);
        var candidates = earlier.descendingIterator();
        while (candidates.hasNext()) {
            int candidate = candidates.next();
            Set<String> others = people(messages.get(candidate));
            long shared = people.stream().filter(others::contains).count();
            if (shared >= 2 || (shared == 1 && (people.size() == 1 || others.size() == 1))) {
                return Optional.of(candidate);
            }
        }
        return Optional.empty();
    }

    private static boolean namesNobody(Message message) {
        return message.inReplyTo().isEmpty() && message.references().isEmpty();
    }

    private static Set<String> people(Message message) {
        Set<String> people = new HashSet<>();
        message.from().stream().map(Address::key).forEach(people::add);
        message.recipients().map(Address::key).forEach(people::add);
        people.remove("");
        return people;
    }

    private Instant at(int index) {
        return messages.get(index).at().orElse(Instant.MIN);
    }

    private int root(int index) {
        int at = index;
        while (parent[at] != at) {
            parent[at] = parent[parent[at]];
            at = parent[at];
        }
        return at;
    }

    /// The smaller index stays the root: it is the smaller id.
    private void union(int a, int b) {
        int first = root(a);
        int second = root(b);
        parent[Math.max(first, second)] = Math.min(first, second);
    }
}
