package intercept.analysis.rules;

import intercept.analysis.Rule;
import java.util.List;

/// Every rule of the program, in the order of their ids. A new rule is one file and one line here.
public final class RuleCatalogue {

    public static final List<Rule> ALL = List.of(
            new BankChangeLanguage(),
            new BeneficiaryMismatch(),
            new UnknownAccount(),
            new KnowsInvoice(),
            new WrongFacts(),
            new TwinReminder(),
            new PassNotCounted(),
            new SpfFailsForOwnName(),
            new MissingSignature(),
            new FailsForGenuineDomain(),
            new PassesForForeignDomain(),
            new SentByGenuineDomain(),
            new SentOnHonestly(),
            new GenuineTenant(),
            new ConsumerTenant(),
            new UnusualRoute(),
            new ArrivalTimeConflict(),
            new UnusualHours(),
            new OtherMailer(),
            new EnvelopeElsewhere(),
            new ReplyToLeavesDomain(),
            new RestartedThread(),
            new ContinuesConversation(),
            new OutlookTimeConflict(),
            new LooksLikeKnownDomain(),
            new MisspeltDomain(),
            new BuiltLikeKnownDomain(),
            new ShownNameTaken(),
            new FreeMailPerson(),
            new SubstitutedRecipient(),
            new ParticipantDropped(),
            new HiddenInAddress(),
            new FirstContact(),
            new SameActor(),
            new PaymentBlockAltered(),
            new MadeFromGenuine(),
            new UnusualProducer(),
            new EditWindow(),
            new ForeignTimeZone(),
            new CoveredPaymentData(),
            new OtherFont(),
            new ChangedAtSource());

    private RuleCatalogue() {}
}
