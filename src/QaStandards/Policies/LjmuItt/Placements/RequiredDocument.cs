using System.Diagnostics.CodeAnalysis;
using Ardalis.SmartEnum;

namespace QaStandards.Policies.LjmuItt.Placements;

/// <summary>A document that a partner returns (sections 1.1 and 3.7, appendix 2).</summary>
public sealed class RequiredDocument : SmartEnum<RequiredDocument, string>
{
    /// <summary>The agreement form of appendix 2.</summary>
    public static readonly RequiredDocument AgreementForm = new(nameof(AgreementForm), "agreement-form", false);

    /// <summary>The declaration that goes with it.</summary>
    public static readonly RequiredDocument HealthAndSafetyForm = new(
        nameof(HealthAndSafetyForm), "health-and-safety-form", false);

    /// <summary>The further agreement of a School Direct school.</summary>
    public static readonly RequiredDocument SchoolDirectAgreement = new(
        nameof(SchoolDirectAgreement), "school-direct-agreement", true);

    /// <summary>Its operational annex.</summary>
    public static readonly RequiredDocument OperationalAnnex = new(nameof(OperationalAnnex), "operational-annex", true);

    private RequiredDocument(string name, string code, bool isForSchoolDirect)
        : base(name, code)
    {
        IsForSchoolDirect = isForSchoolDirect;
    }

    /// <summary>Gets every document, those of every partner first.</summary>
    public static ValueList<RequiredDocument> All { get; } =
    [
        AgreementForm, HealthAndSafetyForm, SchoolDirectAgreement, OperationalAnnex,
    ];

    /// <summary>Gets whether only School Direct schools return it.</summary>
    public bool IsForSchoolDirect { get; }

    /// <summary>Returns the document with a published code.</summary>
    /// <exception cref="System.ArgumentException">No document has the code.</exception>
    public static RequiredDocument Parse(string code) => CodedEnum.Parse(code, All);

    /// <summary>Finds the document with a published code; returns whether there is one.</summary>
    public static bool TryParse(string? code, [NotNullWhen(true)] out RequiredDocument? found) =>
        (found = CodedEnum.Find(code, All)) is not null;
}
