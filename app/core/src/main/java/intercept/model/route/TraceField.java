package intercept.model.route;

/// A field other than Received that tells something about the way.
///
/// @param header place among all fields of the mail, from 0
/// @param name as written
/// @param value unfolded
public record TraceField(int header, Kind kind, String name, String value) {

    /// What it tells.
    public enum Kind {
        /// The address of the computer that handed the mail in (X-Originating-IP, X-Sender-IP).
        SUBMITTING_ADDRESS,
        /// The sender that the envelope named (Return-Path, X-Envelope-From).
        ENVELOPE_SENDER,
        /// The mailbox it was put into (Delivered-To, X-Original-To, Envelope-To).
        DELIVERED_TO,
        /// Somebody sent it on (Resent-…).
        RESENT,
        /// A program sent it on by itself (X-Forwarded-…, X-MS-Exchange-Inbox-Rules-Loop, Auto-Submitted).
        FORWARDED,
        /// A mailing list (List-…, RFC 2369 and 2919).
        LIST
    }
}
