using System;
using System.Runtime.CompilerServices;

namespace QaStandards.Eligibility;

/// <summary>What all findings of one criterion have in common.</summary>
internal sealed record Terms
{
    // "called" is the name of the caller's own parameter that holds the name.
    public Terms(Clause by, string name, string? remedy = null, [CallerArgumentExpression(nameof(name))] string? called = null)
    {
        ArgumentNullException.ThrowIfNull(by);
        ArgumentException.ThrowIfNullOrWhiteSpace(name, called);
        By = by;
        Name = name;
        Remedy = remedy;
    }

    public Clause By { get; }

    public string Name { get; }

    public string? Remedy { get; }

    public Effect? Effect { get; init; }

    public Choice? Reading { get; init; }

    /// <summary>Gets what is found, anew at each call, when the fact is missing.</summary>
    public Finding Unknown => Find(Verdict.Undetermined, new Measure.Missing(Name));

    public Finding Find(Verdict verdict, Measure measure) => Apply(new(By, verdict, measure), Remedy);

    public Finding Find(Verdict verdict, Measure measure, string remedy) => Apply(new(By, verdict, measure), remedy);

    /// <summary>Returns a finding with the effect, the reading and the remedy of the criterion.</summary>
    public Finding Apply(Finding finding, string? remedy)
    {
        var finished = Effect is null ? finding : finding.With(Effect);
        finished = Reading is null ? finished : finished.Under(Reading);
        return remedy is null || !ReferenceEquals(finding.Verdict, Verdict.Breached) ? finished : finished.TurnedBy(remedy);
    }

    /// <summary>Returns what is known of a finding while it is not known whether the criterion applies.</summary>
    public Finding Unless(Finding finding, string condition) => finding.Verdict.Name switch
    {
        nameof(Verdict.Breached) or nameof(Verdict.Open) => Find(Verdict.Undetermined, new Measure.Missing(condition)),
        nameof(Verdict.Undetermined) when finding.Measure is Measure.Missing missing =>
            Find(Verdict.Undetermined, new Measure.Missing([condition, .. missing.Facts])),
        _ => finding,
    };
}
