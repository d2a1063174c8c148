using System;
using System.Linq;
using NodaTime;
using static QaStandards.Policies.Hlta.HltaClauses;

namespace QaStandards.Policies.Hlta.Preparation;

/// <summary>"Application for assessment", paragraphs 30 and 32: the application form, and payment before assessment.</summary>
public static class ApplicationForAssessment
{
    private static readonly Standard11CheckValidator CheckValidator = new();
    private static readonly PaymentValidator PaymentValidator = new();

    // 30. The form is for candidates who meet standard 11.

    /// <summary>Decides whether the application form may be given to a candidate: only when standard 11 is verified.</summary>
    /// <param name="check">The check of standard 11.</param>
    /// <param name="code">The readings; the edition of April 2017 with every default reading when null.</param>
    /// <remarks>The clause only encourages; that a breach refuses the form is a reading, and the alternative only warns.</remarks>
    /// <exception cref="ArgumentNullException"><paramref name="check"/> is null.</exception>
    /// <exception cref="FluentValidation.ValidationException">The facts are not well formed.</exception>
    public static Decision<Permission> DecideForm(Standard11Check check, HltaCode? code = null)
    {
        ArgumentNullException.ThrowIfNull(check);
        Answer.Sound(check, CheckValidator);
        var choice = (code ?? HltaCode.April2017).ChoiceOf(HltaReadings.WithoutStandard11);
        var effect = choice.IsDefault ? Effect.Blocks : Effect.Warns;
        return Permission.From(Findings.Of(
            CheckingOfRequirements.Verified(C30_1, check).Select(finding => finding.With(effect).Under(choice))));
    }

    // 32. No assessment before payment: payment on the day of the assessment is in time.

    /// <summary>Checks whether payment had been received when an assessment takes place.</summary>
    /// <param name="payment">The facts.</param>
    /// <param name="assessedOn">The day of the assessment; null when it is not known.</param>
    /// <exception cref="ArgumentNullException"><paramref name="payment"/> is null.</exception>
    /// <exception cref="FluentValidation.ValidationException">The facts are not well formed.</exception>
    public static Finding CheckPayment(Payment payment, LocalDate? assessedOn)
    {
        ArgumentNullException.ThrowIfNull(payment);
        Answer.Sound(payment, PaymentValidator);
        return Answer.NotAfter(C32b, "payment received", payment.Received, "assessment", assessedOn).For(payment.Candidate);
    }

    /// <summary>Checks whether payment had been received when a visit is arranged, if the reading asks for it then.</summary>
    /// <param name="payment">The facts.</param>
    /// <param name="arrangedOn">The day on which the visit is arranged; null when it is not known.</param>
    /// <param name="code">The readings; by default a visit may be arranged before payment, and the answer is NotApplicable.</param>
    /// <inheritdoc cref="CheckPayment" path="/exception"/>
    public static Finding CheckPaymentAtArrangement(Payment payment, LocalDate? arrangedOn, HltaCode? code = null)
    {
        ArgumentNullException.ThrowIfNull(payment);
        Answer.Sound(payment, PaymentValidator);
        var choice = (code ?? HltaCode.April2017).ChoiceOf(HltaReadings.PaymentNeededBy);
        var finding = choice.IsDefault
            ? new(C32b, Verdict.NotApplicable, new Measure.Nothing("payment needed to arrange a visit"))
            : Answer.NotAfter(C32b, "payment received", payment.Received, "visit arranged", arrangedOn);
        return finding.Under(choice).For(payment.Candidate);
    }
}
