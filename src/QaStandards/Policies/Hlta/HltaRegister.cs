using System;
using System.Linq;

namespace QaStandards.Policies.Hlta;

/// <summary>
/// Every paragraph of the Code, 1 to 140, with what the library does about it: checks it, records a duty, carries a person's
/// judgement, or nothing because it asks for nothing.
/// </summary>
public static partial class HltaRegister
{
    private const string NotYet = "Its rule is not encoded yet.";

    /// <summary>Gets the chapters in the order of the Code.</summary>
    public static ValueList<RegisterChapter> Chapters { get; } =
    [
        RegisterChapter.Of("Introduction", Introduction.AsSpan()),
        RegisterChapter.Of("Training", Training.AsSpan()),
        RegisterChapter.Of("Preparation", Preparation.AsSpan()),
        RegisterChapter.Of("Assessment", Assessment.AsSpan()),
        RegisterChapter.Of("Moderation", Moderation.AsSpan()),
        RegisterChapter.Of("Appeals", Appeals.AsSpan()),
        RegisterChapter.Of("Stakeholder liaison and support", StakeholderLiaison.AsSpan()),
        RegisterChapter.Of("Partnership", Partnership.AsSpan()),
        RegisterChapter.Of("Risk management", RiskManagement.AsSpan()),
        RegisterChapter.Of("Research and development", Research.AsSpan()),
    ];

    /// <summary>Gets every clause, in the order of the Code.</summary>
    public static ValueList<RegisteredClause> All { get; } = Chapters.SelectMany(chapter => chapter.Clauses).ToValueList();

    /// <summary>Gets the duties that a host records, in the order of the Code.</summary>
    public static ValueList<RecordedDuty> Duties { get; } = All.Select(registered => registered.Duty).OfType<RecordedDuty>().ToValueList();

    /// <summary>Returns the duty of a clause that a host records.</summary>
    /// <example><code>
    /// HltaRegister.DutyOf(HltaClauses.C131).Check(DutyEntry.NotDone, due: null, asOf: new(2018, 3, 1));
    /// // [HLTA 131] open: working groups set up where they are needed: no; must be yes
    /// </code></example>
    /// <exception cref="ArgumentException">The clause is null or has no duty that is recorded.</exception>
    public static RecordedDuty DutyOf(Clause clause)
    {
        ArgumentNullException.ThrowIfNull(clause);
        return Duties.FirstOrDefault(duty => duty.By == clause)
            ?? throw new ArgumentException($"{clause.Citation} has no duty that is recorded; see the register.", nameof(clause));
    }

    private static string Member(string type, string member) => $"{type}.{member}";
}
