using System;
using System.Collections.Generic;
using System.Linq;
using static QaStandards.Policies.HampshireAchieves.HampshireClauses;

namespace QaStandards.Policies.HampshireAchieves.PerformanceStandards;

/// <summary>
/// Section 4.1: internal verification and work scrutiny, and the bodies whose external measures the framework takes into account.
/// </summary>
public static class ExternalValidation
{
    /// <summary>Checks internal verification and work scrutiny, of regulated provision and of the rest.</summary>
    /// <param name="reviews">What is known of each organisation or area; null when nothing is.</param>
    /// <returns>A finding about the records and one about the external validation of what is regulated.</returns>
    /// <exception cref="ArgumentNullException">A review is null.</exception>
    public static Findings Check(IEnumerable<AwardingOrganisationReview>? reviews)
    {
        if (reviews is null)
        {
            return [Found.Missing(C4_1_Verification, "the records of verification and scrutiny")];
        }

        var all = Periods.Required(reviews, nameof(reviews));
        var regulated = all.Where(review => review.IsRegulated is not false).ToList();
        return
        [
            all.Count == 0 ? new(C4_1_Verification, Verdict.NotApplicable, new Measure.Nothing("provision to verify"))
                : Answer.Every(
                    C4_1_Verification,
                    "areas with a record of verification or scrutiny",
                    [.. all.Select(review => (review.Organisation, review.HasScrutiny))]),
            regulated.Count == 0 ? new(C4_1_Verification, Verdict.NotApplicable, new Measure.Nothing("regulated provision"))
                : Answer.Every(
                    C4_1_Verification,
                    "external validations met",
                    [.. regulated.Select(
                        review => (review.Organisation, review.IsRegulated is null ? null : review.IsValidationMet))]),
        ];
    }

    // 4.1. A blank cell is read as not applicable.
    /// <summary>Returns the bodies whose measures the framework takes into account for a type of provision.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="provision"/> is null.</exception>
    public static ValueList<ExternalBody> BodiesOf(ProvisionType provision)
    {
        ArgumentNullException.ThrowIfNull(provision);
        return provision.IsForAdults ? [ExternalBody.Ofsted, ExternalBody.Pearson] : ExternalBody.All;
    }

    /// <summary>Finds whether the framework takes a body's measures into account for a type of provision.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Finding CheckBody(ProvisionType provision, ExternalBody body)
    {
        ArgumentNullException.ThrowIfNull(body);
        var known = BodiesOf(provision);
        return new Finding(
            C4_1_External,
            known.Contains(body) ? Verdict.Satisfied : Verdict.NotApplicable,
            known.Contains(body)
                ? new Measure.OneOf("external body", body.Value, known.Select(each => each.Value).ToValueList())
                : new Measure.Nothing($"measure of {body.Value} for this type of provision")).For(provision.Value);
    }
}
