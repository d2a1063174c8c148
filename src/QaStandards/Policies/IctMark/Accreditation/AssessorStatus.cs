using System.Diagnostics.CodeAnalysis;
using Ardalis.SmartEnum;

namespace QaStandards.Policies.IctMark.Accreditation;

/// <summary>Where an assessor stands with the scheme.</summary>
public sealed class AssessorStatus : SmartEnum<AssessorStatus, string>
{
    /// <summary>Somebody who would like to assess.</summary>
    public static readonly AssessorStatus Candidate = new(nameof(Candidate), "candidate");

    /// <summary>Not selected.</summary>
    public static readonly AssessorStatus NotSelected = new(nameof(NotSelected), "not-selected", isFinal: true);

    /// <summary>Selected against the competences: an ICT Mark Assessor, not registered yet.</summary>
    public static readonly AssessorStatus Selected = new(nameof(Selected), "selected");

    /// <summary>On the register.</summary>
    public static readonly AssessorStatus Registered = new(nameof(Registered), "registered", isRegistered: true);

    /// <summary>On the first, moderated visit.</summary>
    public static readonly AssessorStatus FirstModeration = new(nameof(FirstModeration), "first-moderation", isRegistered: true);

    /// <summary>Moderated with success; the initial fee is not paid.</summary>
    public static readonly AssessorStatus AwaitingFee = new(nameof(AwaitingFee), "awaiting-fee", isRegistered: true);

    /// <summary>The first moderation was not satisfactory.</summary>
    public static readonly AssessorStatus Remediation = new(nameof(Remediation), "remediation", isRegistered: true);

    /// <summary>On the second moderation.</summary>
    public static readonly AssessorStatus SecondModeration =
        new(nameof(SecondModeration), "second-moderation", isRegistered: true);

    /// <summary>The second moderation was not satisfactory either; an appeal is open.</summary>
    public static readonly AssessorStatus NotAccredited = new(nameof(NotAccredited), "not-accredited", isRegistered: true);

    /// <summary>An appeal was made in time.</summary>
    public static readonly AssessorStatus AppealUnderReview =
        new(nameof(AppealUnderReview), "appeal-under-review", isRegistered: true);

    /// <summary>Not accredited, and no appeal is left. Nothing in the code ends the registration.</summary>
    public static readonly AssessorStatus NotAccreditedFinal =
        new(nameof(NotAccreditedFinal), "not-accredited-final", isRegistered: true);

    /// <summary>Accredited: may assess.</summary>
    public static readonly AssessorStatus Accredited =
        new(nameof(Accredited), "accredited", isRegistered: true, isAccredited: true);

    /// <summary>On the register, with a condition of it no longer kept; remembers where the assessor stood.</summary>
    public static readonly AssessorStatus Lapsed = new(nameof(Lapsed), "lapsed", isRegistered: true);

    /// <summary>Removed from the register by Naace.</summary>
    public static readonly AssessorStatus Removed = new(nameof(Removed), "removed", isFinal: true);

    /// <summary>Left the register.</summary>
    public static readonly AssessorStatus Withdrawn = new(nameof(Withdrawn), "withdrawn", isFinal: true);

    private AssessorStatus(string name, string code, bool isRegistered = false, bool isAccredited = false, bool isFinal = false)
        : base(name, code)
    {
        IsRegistered = isRegistered;
        IsAccredited = isAccredited;
        IsFinal = isFinal;
    }

    /// <summary>Gets every status.</summary>
    public static ValueList<AssessorStatus> All { get; } =
    [
        Candidate, NotSelected, Selected, Registered, FirstModeration, AwaitingFee, Remediation, SecondModeration,
        NotAccredited, AppealUnderReview, NotAccreditedFinal, Accredited, Lapsed, Removed, Withdrawn,
    ];

    /// <summary>Gets whether the assessor is on the register.</summary>
    public bool IsRegistered { get; }

    /// <summary>Gets whether the assessor may assess without being moderated.</summary>
    public bool IsAccredited { get; }

    /// <summary>
    /// Gets whether Naace may offer the assessor to a school: somebody accredited, or who awaits a moderated visit of their own.
    /// </summary>
    public bool MayBeOffered =>
        IsAccredited || this == Registered || this == FirstModeration || this == Remediation || this == SecondModeration;

    /// <summary>Gets whether nothing follows it.</summary>
    public bool IsFinal { get; }

    /// <summary>Returns the status with a published code, such as <c>candidate</c>.</summary>
    /// <exception cref="System.ArgumentException">No status has the code.</exception>
    public static AssessorStatus Parse(string code) => CodedEnum.Parse(code, All);

    /// <summary>Finds the status with a published code; returns whether there is one.</summary>
    public static bool TryParse(string? code, [NotNullWhen(true)] out AssessorStatus? found) =>
        (found = CodedEnum.Find(code, All)) is not null;
}
