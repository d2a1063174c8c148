using System.Diagnostics.CodeAnalysis;
using Ardalis.SmartEnum;
using static QaStandards.Policies.IctMark.IctMarkClauses;

namespace QaStandards.Policies.IctMark.CodeOfPractice;

/// <summary>Who would be told something about a school.</summary>
public sealed class Recipient : SmartEnum<Recipient, string>
{
    /// <summary>The assessor of this school.</summary>
    public static readonly Recipient Assessor = new(nameof(Assessor), "assessor", Confidentiality1b);

    /// <summary>Naace.</summary>
    public static readonly Recipient Naace = new(nameof(Naace), "naace", Confidentiality1b);

    /// <summary>Whoever assures the quality of this assessment.</summary>
    public static readonly Recipient QualityAssurance = new(nameof(QualityAssurance), "quality-assurance", Confidentiality1c);

    /// <summary>The school itself.</summary>
    public static readonly Recipient School = new(nameof(School), "school", Confidentiality1b);

    /// <summary>Another assessor, of the same organisation or not.</summary>
    public static readonly Recipient AnotherAssessor = new(nameof(AnotherAssessor), "another-assessor");

    /// <summary>The organisation of the assessor.</summary>
    public static readonly Recipient Organisation = new(nameof(Organisation), "organisation");

    /// <summary>An intermediary that contracted for the assessment.</summary>
    public static readonly Recipient Intermediary = new(nameof(Intermediary), "intermediary");

    /// <summary>Anybody else.</summary>
    public static readonly Recipient Other = new(nameof(Other), "other");

    private Recipient(string name, string code, Clause? by = null)
        : base(name, code)
    {
        By = by;
    }

    /// <summary>Gets every recipient.</summary>
    public static ValueList<Recipient> All { get; } =
    [
        Assessor, Naace, QualityAssurance, School, AnotherAssessor, Organisation, Intermediary, Other,
    ];

    /// <summary>Gets the clause that lets it be told; null when none does.</summary>
    public Clause? By { get; }

    /// <summary>Returns the recipient with a published code, such as <c>assessor</c>.</summary>
    /// <exception cref="System.ArgumentException">No recipient has the code.</exception>
    public static Recipient Parse(string code) => CodedEnum.Parse(code, All);

    /// <summary>Finds the recipient with a published code; returns whether there is one.</summary>
    public static bool TryParse(string? code, [NotNullWhen(true)] out Recipient? found) =>
        (found = CodedEnum.Find(code, All)) is not null;
}
