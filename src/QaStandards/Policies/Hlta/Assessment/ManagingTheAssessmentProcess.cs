using System;
using NodaTime;
using static QaStandards.Policies.Hlta.HltaClauses;

namespace QaStandards.Policies.Hlta.Assessment;

/// <summary>"Managing the assessment process", paragraphs 41 to 45.</summary>
public static partial class ManagingTheAssessmentProcess
{
    private static readonly F17ReceiptValidator ReceiptValidator = new();
    private static readonly LocalRegistrationValidator RegistrationValidator = new();

    // 42. No arrangements before the F17 is there and verified.

    /// <summary>Decides whether a school visit may be arranged: any recorded arrangement counts, and the same day is in time.</summary>
    /// <param name="receipt">The facts.</param>
    /// <param name="arrangedOn">The day of the arrangement; null when it is not known.</param>
    /// <exception cref="ArgumentNullException"><paramref name="receipt"/> is null.</exception>
    /// <exception cref="FluentValidation.ValidationException">The facts are not well formed.</exception>
    public static Decision<Permission> DecideArrangement(F17Receipt receipt, LocalDate? arrangedOn)
    {
        ArgumentNullException.ThrowIfNull(receipt);
        Answer.Sound(receipt, ReceiptValidator);
        var by = receipt.Verified is { Day: null }
            ? new(C42, Verdict.NotApplicable, new Measure.Nothing("verification"))
            : Answer.Stated(C42, "verified by the regional provider", receipt.IsVerifiedByRegionalProvider);
        return Permission.From(
        [
            Answer.NotAfter(C42, "F17 received", receipt.Received, "visit arranged", arrangedOn).For(receipt.Candidate),
            Answer.NotAfter(C42, "F17 verified", receipt.Verified, "visit arranged", arrangedOn).For(receipt.Candidate),
            by.For(receipt.Candidate),
        ]);
    }

    // 43. The candidate is told the date.

    /// <summary>Checks whether the date of the visit was confirmed to the candidate by the day of the visit.</summary>
    /// <exception cref="ArgumentException">The id is null or empty.</exception>
    public static Finding CheckConfirmation(string candidate, Milestone? confirmed, LocalDate? visitOn)
    {
        ArgumentException.ThrowIfNullOrEmpty(candidate);
        return Answer.NotAfter(C43, "date confirmed to the candidate", confirmed, "school visit", visitOn).For(candidate);
    }

    // 44. Everybody who is assessed is registered.

    /// <summary>Checks whether a candidate was registered by the day of the assessment.</summary>
    /// <param name="registration">The facts.</param>
    /// <param name="assessedOn">The day of the assessment; null when it is not known.</param>
    /// <exception cref="ArgumentNullException"><paramref name="registration"/> is null.</exception>
    /// <exception cref="FluentValidation.ValidationException">The facts are not well formed.</exception>
    public static Finding CheckRegistration(LocalRegistration registration, LocalDate? assessedOn)
    {
        Sound(registration);
        return Answer.NotAfter(C44a, "candidate registered", registration.Registered, "assessment", assessedOn)
            .For(registration.Candidate);
    }

    // 45. Telling of a disability is invited, and not required; who has told is given adjustments.

    /// <summary>Checks that a registration invites candidates to tell of a disability and takes those who leave it blank.</summary>
    /// <inheritdoc cref="CheckRegistration" path="/exception"/>
    public static Findings CheckDisclosure(LocalRegistration registration)
    {
        Sound(registration);
        return
        [
            Answer.Stated(C45b, "disclosure invited", registration.IsDisclosureInvited).For(registration.Candidate),
            Answer.Stated(C45b, "disclosure required", registration.IsDisclosureRequired, mustBe: false).For(registration.Candidate),
        ];
    }

    /// <summary>Checks that adjustments were decided by the day of the visit for a candidate who has told of a disability.</summary>
    /// <param name="registration">The facts.</param>
    /// <param name="visitOn">The day of the visit; null when it is not known.</param>
    /// <param name="code">The readings; by default it is enough to decide, with the candidate, that none is needed.</param>
    /// <inheritdoc cref="CheckRegistration" path="/exception"/>
    public static Findings CheckAdjustments(LocalRegistration registration, LocalDate? visitOn, HltaCode? code = null)
    {
        Sound(registration);
        var decided = Answer.NotAfter(C45c, "adjustments decided", registration.AdjustmentsDecided, "school visit", visitOn);
        if (registration.HasDisclosed is not true)
        {
            return
            [
                (registration.HasDisclosed is null
                    ? Answer.Unknown(C45c, "disability disclosed")
                    : new(C45c, Verdict.NotApplicable, new Measure.Nothing("disability disclosed"))).For(registration.Candidate),
            ];
        }

        var choice = (code ?? HltaCode.April2017).ChoiceOf(HltaReadings.AdjustmentsNeeded);
        return registration.AdjustmentsDecided is { Day: null }
            ? [decided.For(registration.Candidate)]
            : [decided.For(registration.Candidate), None(registration, choice).Under(choice).For(registration.Candidate)];
    }

    private static Finding None(LocalRegistration registration, Choice choice) => (registration.IsNoneNeeded, choice.IsDefault) switch
    {
        (null, _) => Answer.Unknown(C45c, "whether no adjustment is needed"),
        (true, true) => Answer.Stated(C45c, "no adjustment needed, agreed with the candidate", registration.IsAgreedWithCandidate),
        _ => Answer.Stated(C45c, "at least one adjustment", !registration.IsNoneNeeded),
    };

    private static void Sound(LocalRegistration registration)
    {
        ArgumentNullException.ThrowIfNull(registration);
        Answer.Sound(registration, RegistrationValidator);
    }
}
