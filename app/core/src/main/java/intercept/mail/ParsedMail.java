package intercept.mail;

import intercept.model.Header;
import intercept.model.Message;
import java.util.List;
import java.util.Optional;

/// A mail taken apart.
///
/// @param message its facts, `id` 0; `parts` in the order of `contents`
/// @param headers all fields in order; empty for a .msg without transport headers
/// @param text plain body, decoded; from the HTML body where there is no plain one; empty where there is no body
/// @param html HTML body, decoded, untouched and hostile
/// @param contents decoded bytes of each part of `message.parts()`, same order
public record ParsedMail(
        Message message, List<Header> headers, String text, Optional<String> html, List<byte[]> contents) {}
