using System.Collections.Generic;
using System.Linq;
using static QaStandards.Policies.HampshireAchieves.HampshireClauses;

namespace QaStandards.Policies.HampshireAchieves.PerformanceStandards;

/// <summary>
/// "Purpose of the quality framework", section 4.0: standards for every type of provision, at or above inspection's.
/// </summary>
public static class ProvisionStandards
{
    /// <summary>Checks the standards that the leadership set.</summary>
    /// <param name="standards">The standards; null when they are not known.</param>
    /// <param name="framework">The framework with its readings, of which one chooses the scale; the defaults when null.</param>
    /// <returns>A finding about the types of provision, and one about the least grade of each standard.</returns>
    /// <exception cref="System.ArgumentNullException">A standard is null.</exception>
    public static Findings Check(IEnumerable<ProvisionStandard>? standards, HampshireFramework? framework = null)
    {
        if (standards is null)
        {
            return [Found.Missing(C4_0c, "the standards of the types of provision")];
        }

        var all = Periods.Required(standards, nameof(standards));
        return
        [
            Found.Every(
                C4_0c,
                "types of provision with a standard",
                ProvisionType.All.Select(type => type.Value),
                all.Select(standard => standard.Provision.Value)),
            .. all.Select(standard => GoodOrBetter.Check(C4_0c, standard.Least, framework).For(standard.Provision.Value)),
        ];
    }
}
