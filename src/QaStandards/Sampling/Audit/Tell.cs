using System;
using System.Collections.Generic;

namespace QaStandards.Sampling.Audit;

/// <summary>The findings of an audit; each breach names what is out of order.</summary>
internal static class Tell
{
    /// <summary>Returns a finding that is breached when anything is lacking.</summary>
    public static Finding Every(Clause by, string of, long total, IEnumerable<string> lacking)
    {
        var names = lacking.ToValueList();
        return new(
            by,
            names.Count == 0 ? Verdict.Satisfied : Verdict.Breached,
            new Measure.Every(of, total - names.Count, total, names));
    }

    /// <summary>Returns a finding that is breached when the claimed text is not the derived one.</summary>
    public static Finding Same(Clause by, string of, string? claimed, string derived) => Same(
        by, of, claimed ?? "missing", derived, string.Equals(claimed, derived, StringComparison.Ordinal));

    public static Finding Same(Clause by, string of, string claimed, string derived, bool same) =>
        new(by, same ? Verdict.Satisfied : Verdict.Breached, new Measure.Same(of, Shown(claimed), Shown(derived)));

    public static Finding Stated(Clause by, string fact, bool holds) =>
        new(by, holds ? Verdict.Satisfied : Verdict.Breached, new Measure.Stated(fact, holds, Expected: true));

    public static Finding Nothing(Clause by, string of) => new(by, Verdict.NotApplicable, new Measure.Nothing(of));

    public static Finding Missing(Clause by, string fact) => new(by, Verdict.Undetermined, new Measure.Missing(fact));

    // A digest is shown whole; what somebody made up may be long.
    private static string Shown(string text) => text.Length <= 200 ? text : IdText.Show(text);
}
