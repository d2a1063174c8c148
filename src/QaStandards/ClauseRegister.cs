using System;
using System.Linq;

namespace QaStandards;

/// <summary>Every clause of a policy, chapter by chapter, with what the library does about it.</summary>
public sealed record ClauseRegister
{
    private ClauseRegister(ValueList<RegisterChapter> chapters)
    {
        Chapters = chapters;
        All = chapters.SelectMany(chapter => chapter.Clauses).ToValueList();
        Duties = All.Select(registered => registered.Duty).OfType<RecordedDuty>().ToValueList();
    }

    /// <summary>Gets the chapters in the order of the policy.</summary>
    public ValueList<RegisterChapter> Chapters { get; }

    /// <summary>Gets every clause, in the order of the policy.</summary>
    public ValueList<RegisteredClause> All { get; }

    /// <summary>Gets the duties that a host records, in the order of the policy.</summary>
    public ValueList<RecordedDuty> Duties { get; }

    /// <summary>Gets the policy.</summary>
    public Policy Policy => All[0].Clause.Policy;

    /// <summary>Returns a register.</summary>
    /// <exception cref="ArgumentException">
    /// There are no chapters, one is null, a clause is in two chapters, or clauses are of several policies.
    /// </exception>
    public static ClauseRegister Of(params ReadOnlySpan<RegisterChapter> chapters)
    {
        if (chapters.IsEmpty)
        {
            throw new ArgumentException("A register has no chapters; give at least one.", nameof(chapters));
        }

        foreach (var chapter in chapters)
        {
            ArgumentNullException.ThrowIfNull(chapter, nameof(chapters));
        }

        var register = new ClauseRegister(ValueList.Of(chapters));
        var foreign = register.All.FirstOrDefault(entry => entry.Clause.Policy != register.Policy);
        if (foreign is not null)
        {
            throw new ArgumentException($"A register of {register.Policy.Id} lists {foreign.Clause.Citation}; keep policies apart.", nameof(chapters));
        }

        var twice = register.All.GroupBy(entry => entry.Clause).FirstOrDefault(group => group.Count() > 1);
        return twice is null
            ? register
            : throw new ArgumentException($"The register lists {twice.Key.Citation} twice.", nameof(chapters));
    }

    /// <summary>Returns the duty of a clause that a host records.</summary>
    /// <exception cref="ArgumentException">The clause is null or has no duty that is recorded.</exception>
    public RecordedDuty DutyOf(Clause clause)
    {
        ArgumentNullException.ThrowIfNull(clause);
        return Duties.FirstOrDefault(duty => duty.By == clause)
            ?? throw new ArgumentException($"{clause.Citation} has no duty that is recorded; see the register.", nameof(clause));
    }
}
