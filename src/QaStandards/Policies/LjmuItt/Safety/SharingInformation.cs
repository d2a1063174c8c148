using System;
using System.Linq;
using static QaStandards.Policies.LjmuItt.LjmuClauses;

namespace QaStandards.Policies.LjmuItt.Safety;

/// <summary>"Sharing information", sections 3.2 and 3.5: what about a trainee a placement school may be told.</summary>
public static class SharingInformation
{
    /// <summary>
    /// Decides whether an item is shared with the placement school. What was shared before a permission was withdrawn stands.
    /// </summary>
    /// <exception cref="ArgumentNullException">The item or the facts are null.</exception>
    public static Decision<Permission> DecideSharing(SharedItem item, SharingFacts facts, LjmuAgreement? agreement = null)
    {
        ArgumentNullException.ThrowIfNull(item);
        ArgumentNullException.ThrowIfNull(facts);
        return Permission.From(
            [Sharing(item, facts, (agreement ?? LjmuAgreement.Year2022).ChoiceOf(LjmuReadings.TellingOfAdjustments))]);
    }

    /// <summary>
    /// Returns the items that are shared with the placement school, in their order; what cannot be told is left out.
    /// </summary>
    /// <exception cref="ArgumentNullException"><paramref name="facts"/> is null.</exception>
    /// <example><code>
    /// SharingInformation.Shared(new() { PermitsDbs = false, PermitsAdjustments = false }); // statement and registration number
    /// </code></example>
    public static ValueList<SharedItem> Shared(SharingFacts facts, LjmuAgreement? agreement = null) =>
        SharedItem.All.Where(item => DecideSharing(item, facts, agreement).Outcome == Permission.Permitted).ToValueList();

    /// <summary>Checks what a school asks to see: a DBS certificate is never asked for, whatever the trainee permits.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="item"/> is null.</exception>
    public static Finding CheckRequest(SharedItem item)
    {
        ArgumentNullException.ThrowIfNull(item);
        return Answer.Stated(
            C3_5_1d, "DBS certificate asked for by the school", item == SharedItem.DbsCertificate, mustBe: false);
    }

    private static Finding Sharing(SharedItem item, SharingFacts facts, Choice adjustments) =>
        item == SharedItem.ClearanceStatement ? Answer.Stated(C3_5_1e, "statement that the checks are clear", value: true)
        : item == SharedItem.TeacherRegistrationNumber ? Answer.Stated(C3_5_2a, "Teacher Registration Number", value: true)
        : item == SharedItem.DbsCertificate
            ? Answer.Stated(C3_5_1d, "DBS certificate shared", value: true, mustBe: false).With(Effect.Blocks)
        : item == SharedItem.Adjustments ? Adjustments(facts, adjustments)
        : Answer.Stated(C3_5_1f, "sharing of DBS number and date permitted by the trainee", facts.PermitsDbs);

    // The text says where appropriate; that a trainee permits it is our reading, from the sentence before.
    private static Finding Adjustments(SharingFacts facts, Choice choice) => (choice.IsDefault
        ? Answer.Stated(C3_2d, "telling of adjustments permitted by the trainee", facts.PermitsAdjustments)
        : Answer.Stated(C3_2d, "telling of adjustments appropriate", facts.AreAdjustmentsAppropriate)).With(Effect.Blocks).Under(choice);
}
