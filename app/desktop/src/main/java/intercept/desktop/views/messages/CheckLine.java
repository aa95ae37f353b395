package intercept.desktop.views.messages;

import java.util.List;
import java.util.Optional;

/// One check of the identity tab.
///
/// @param name of the method
/// @param result in the word of the standards, or that it was not checked
/// @param mark what the result means for the sign beside it
/// @param about the domain that it was about
/// @param field where that domain stands
/// @param relation of that domain to the one that people see
/// @param sentence why it ended so
/// @param facts more about it
/// @param steps how it came to that
/// @param source since when and by which source the answers are that it rests on
record CheckLine(
        String name,
        String result,
        Mark mark,
        Optional<WhoIs> about,
        String field,
        Optional<Relation> relation,
        String sentence,
        List<String> facts,
        List<String> steps,
        List<String> source) {

    enum Mark {
        PASSED,
        FAILED,
        UNDECIDED,
        NONE
    }

    enum Relation {
        SAME_DOMAIN,
        SAME_ORGANISATION,
        OTHER
    }
}
