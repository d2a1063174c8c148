using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using QaStandards.Standards;

namespace QaStandards.Sampling;

/// <summary>Finds for every row of a design what the plan does about it, in the order of the rows.</summary>
internal sealed class PlanFindings<T>
    where T : class
{
    private readonly SamplePlanner<T> planner;
    private readonly SamplePlan<T> plan;
    private readonly IReadOnlyDictionary<DesignRow<T>, long> judgements;

    private PlanFindings(SamplePlanner<T> planner, SamplePlan<T> plan, IReadOnlyDictionary<DesignRow<T>, long> judgements)
    {
        this.planner = planner;
        this.plan = plan;
        this.judgements = judgements;
    }

    /// <summary>Returns the findings.</summary>
    /// <param name="planner">What was selected.</param>
    /// <param name="plan">The plan that was made of it.</param>
    /// <param name="judgements">By row, how many standards of their own the selected files have.</param>
    public static Findings Of(SamplePlanner<T> planner, SamplePlan<T> plan, IReadOnlyDictionary<DesignRow<T>, long> judgements)
    {
        var findings = new PlanFindings<T>(planner, plan, judgements);
        return Findings.Of(planner.Design.Rows.Select(findings.Row).Concat(findings.Declared()));
    }

    private Finding Row(DesignRow<T> row, int number) => row switch
    {
        DesignRow<T>.Mandatory => Mandatory(row, number),
        DesignRow<T>.Random random => Random(random),
        DesignRow<T>.Intensity intensity => Intensity(intensity, number),
        DesignRow<T>.Coverage coverage => Coverage(coverage),
        DesignRow<T>.Widening widening => Widening(widening, number),
        DesignRow<T>.Own own => Own(own),
        DesignRow<T>.Agreed agreed => Agreed(agreed),
        DesignRow<T>.EveryStandard every => EveryStandard(every),
        _ => throw new ArgumentOutOfRangeException(nameof(row), row, "Unknown row."),
    };

    private static Finding Nothing(DesignRow<T> row, string of) => new(row.By, Verdict.NotApplicable, new Measure.Nothing(of));

    private Finding Mandatory(DesignRow<T> row, int number)
    {
        var taken = planner.Selected.Count(file => planner.Holds(file, number));
        return taken == 0
            ? Nothing(row, row.What)
            : new(row.By, Verdict.Satisfied, new Measure.Every(row.What, taken, taken, []));
    }

    private Finding Random(DesignRow<T>.Random row)
    {
        var stratum = plan.RandomStrata[planner.Rows<DesignRow<T>.Random>().TakeWhile(other => other.Row != row).Count()];
        if (stratum.Population == 0)
        {
            return Nothing(row, row.What);
        }

        return row.Size.Of(stratum.Population, planner.Cohort.Event.On) is null
            ? new(row.By, Verdict.Undetermined, new Measure.Missing($"an edition of {row.Size} for the day of the event"))
            : new(row.By, Verdict.Satisfied, new Measure.AtLeast($"random {row.What}", stratum.Drawn, stratum.AtLeast));
    }

    private Finding Intensity(DesignRow<T>.Intensity row, int number)
    {
        if (planner.Terms.RiskBands is not { } bands)
        {
            return new(row.By, Verdict.Undetermined, new Measure.Missing($"risk bands of the {row.Key.Plural}"));
        }

        var kind = planner.Design.KindOf(row.Key);
        var names = planner.Columns.KeyNames[kind];
        var banded = bands.Where(band => string.Equals(band.Kind, row.Key.Name, StringComparison.Ordinal))
            .SelectMany(band => band.Keys).ToHashSet(StringComparer.Ordinal);
        var present = Enumerable.Range(0, planner.Cohort.Count)
                        .Where(file => planner.Holds(file, number) && !planner.IsMandatory(file))
            .Select(file => planner.Columns.KeyOf[kind][file])
            .Where(key => key >= 0 && banded.Contains(names[key])).Distinct().Count();
        return present == 0
            ? Nothing(row, $"{row.Key.Plural} of a risk band in this list")
            : new(row.By, Verdict.Satisfied, new Measure.Every($"{row.Key.Plural} of a risk band sampled as their band asks", present, present, []));
    }

    private Finding Coverage(DesignRow<T>.Coverage row)
    {
        var kind = planner.Design.KindOf(row.Key);
        var names = planner.Columns.KeyNames[kind];
        var moderated = Array.ConvertAll(names, name => planner.YearSoFar.TallyOf(row.Key.Name, name).Moderated);
        foreach (var file in planner.Selected)
        {
            var key = planner.Columns.KeyOf[kind][file];
            if (key >= 0)
            {
                moderated[key]++;
            }
        }

        var earlier = planner.YearSoFar.TalliesOf(row.Key.Name).Where(entry => entry.Value.Files > 0)
            .ExceptBy(names, entry => entry.Key, StringComparer.Ordinal).ToArray();
        var seen = names.Length + earlier.Length;
        if (seen == 0)
        {
            return Nothing(row, $"{row.Key.Plural} seen this year");
        }

        var lacking = names.Where((_, key) => moderated[key] < row.AtLeast)
            .Concat(earlier.Where(entry => entry.Value.Moderated < row.AtLeast).Select(entry => entry.Key))
            .Order(StringComparer.Ordinal).ToValueList();
        return new(
            row.By,
            OverTheYear(lacking.Count),
            new Measure.Every($"{row.Key.Plural} seen this year", seen - lacking.Count, seen, lacking));
    }

    private Verdict OverTheYear(int lacking) =>
        lacking == 0 ? Verdict.Satisfied : planner.Terms.EventsLeft == 0 ? Verdict.Breached : Verdict.Open;

    private Finding Widening(DesignRow<T>.Widening row, int number)
    {
        var widened = planner.Selected.Count(file => (planner.Why(file) & (1u << number)) != 0);
        return planner.Terms.Widenings.Any(widening => string.Equals(widening.Kind, row.Key.Name, StringComparison.Ordinal))
            ? new(row.By, Verdict.Satisfied, new Measure.Every($"files of the widened {row.Key.Plural}", widened, widened, []))
            : Nothing(row, "widening decided");
    }

    private Finding Own(DesignRow<T>.Own row)
    {
        var moderated = judgements.GetValueOrDefault(row);
        return moderated == 0
            ? Nothing(row, row.What)
            : new(row.By, Verdict.Satisfied, new Measure.Every(row.What, moderated, moderated, []));
    }

    private Finding Agreed(DesignRow<T>.Agreed row)
    {
        if (plan.Selected.Count == 0)
        {
            return Nothing(row, "file selected");
        }

        if (planner.Terms.AgreedStandards is { } once && !row.InEveryFile)
        {
            var lacking = plan.Selected.Aggregate(once, (rest, file) => rest.Except(file.Standards!));
            return new(row.By, lacking.IsEmpty ? Verdict.Satisfied : Verdict.Open, new Measure.Every(
                $"{row.What} ({once}) in some file", once.Count - lacking.Count, once.Count, Numbers(lacking)));
        }

        return planner.Terms.AgreedStandards is { } agreed
            ? new(row.By, Verdict.Satisfied, new Measure.Every(
                $"selected files with {row.What} ({agreed})", plan.Selected.Count, plan.Selected.Count, []))
            : new(row.By, Verdict.Undetermined, new Measure.Missing(row.What));
    }

    private Finding EveryStandard(DesignRow<T>.EveryStandard row)
    {
        var framework = planner.Design.Framework!;
        var examined = planner.YearSoFar.Standards ?? framework.None;
        foreach (var selected in plan.Selected)
        {
            examined = examined.Union(selected.Standards!);
        }

        var lacking = framework.All.Except(examined);
        return new(row.By, OverTheYear(lacking.Count), new Measure.Every(
            row.What, examined.Count, framework.Standards.Count, Numbers(lacking)));
    }

    private static ValueList<string> Numbers(StandardSet standards) =>
        standards.Select(number => number.ToString(CultureInfo.InvariantCulture)).ToValueList();

    // A declared size under what the policy asks for is an error of the declaration; the draw keeps to the policy.
    private IEnumerable<Finding> Declared()
    {
        if (planner.Terms.DeclaredSize is { } declared && plan.RandomStrata.Count > 0)
        {
            var least = plan.RandomStrata[0].AtLeast;
            yield return new(
                DrawSpecification.DeclaredSize,
                declared >= least ? Verdict.Satisfied : Verdict.Breached,
                new Measure.AtLeast("random files declared before the draw", declared, least));
        }
    }
}
