using System;
using static QaStandards.Policies.HampshireAchieves.HampshireClauses;

namespace QaStandards.Policies.HampshireAchieves.KeyMeasures;

/// <summary>
/// Appendix B: documents of the awarding organisation are signed off, for adults together with the exam office.
/// </summary>
public static class CertificateClaims
{
    /// <summary>Checks a claim of young people's certificates: signed off before the claim.</summary>
    /// <exception cref="ArgumentException">The claim is null or has no id.</exception>
    public static Finding CheckYoungPeople(CertificateClaim claim) => Signed(AppendixB_YoungPeople_11, Required(claim));

    /// <summary>
    /// Checks a claim of adults' certificates: signed off before the claim by the internal quality assurer and the exam office.
    /// </summary>
    /// <exception cref="ArgumentException">The claim is null or has no id.</exception>
    public static Findings CheckAdults(CertificateClaim claim) =>
    [
        Signed(AppendixB_Accredited_4e, Required(claim)),
        Answer.NotAfter(
            AppendixB_Accredited_4e,
            "signed off by the exam office",
            claim.SignedByExamOffice,
            "the claim",
            claim.Claimed).For(claim.Id),
    ];

    private static Finding Signed(Clause by, CertificateClaim claim) =>
        Answer.NotAfter(
            by, "signed off by the internal quality assurer", claim.SignedByAssurer, "the claim", claim.Claimed).For(claim.Id);

    private static CertificateClaim Required(CertificateClaim claim)
    {
        ArgumentNullException.ThrowIfNull(claim);
        ArgumentException.ThrowIfNullOrEmpty(claim.Id, nameof(claim));
        return claim;
    }
}
