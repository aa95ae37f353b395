package intercept.session;

import intercept.model.Copy;
import intercept.model.Message;
import java.util.List;

/// A line of the table with the mail's own facts and copies, without its bodies.
public record MessageFacts(MessageRow row, Message message, List<Copy> copies) {}
