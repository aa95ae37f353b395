package intercept.session;

import intercept.model.Copy;
import intercept.model.Header;
import intercept.model.Message;
import java.util.List;
import java.util.Optional;

/// A message in full, for reading.
///
/// @param row its line in the table
/// @param headers in order, empty where a .msg has none
/// @param text plain body, or the text of the HTML body; empty where there is none
/// @param html the HTML body as sent, untouched and hostile: only [intercept.mail.SafeHtml] may show it
/// @param copies every place it was found
/// @param findings row ids of the findings that point at it
public record MessageDetail(
        MessageRow row,
        Message message,
        List<Header> headers,
        String text,
        Optional<String> html,
        List<Copy> copies,
        List<Long> findings) {}
