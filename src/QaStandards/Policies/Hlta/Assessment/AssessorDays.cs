using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using QaStandards.Policies.Hlta.Moderation;
using QaStandards.Sampling;

namespace QaStandards.Policies.Hlta.Assessment;

/// <summary>The days of one assessor's assessments that count under the readings, perhaps for one provider only.</summary>
internal sealed record AssessorDays(string Assessor, List<LocalDate> Days, ValueList<Choice> Choices)
{
    private static readonly AllocatedAssessmentValidator Validator = new();

    private static readonly Comparer<(string Assessor, string Provider)> Ordinal = Comparer<(string Assessor, string Provider)>.Create(
        (one, other) => string.CompareOrdinal(one.Assessor, other.Assessor) is not 0 and var order
            ? order
            : string.CompareOrdinal(one.Provider, other.Provider));

    /// <summary>Returns the days of every assessor, in ordinal order.</summary>
    public static List<AssessorDays> Of(IEnumerable<AllocatedAssessment> assessments, IEnumerable<string> register, HltaCode code)
    {
        var counted = code.ChoiceOf(HltaReadings.AssessmentsCounted);
        var one = code.ChoiceOf(HltaReadings.AssessmentsFor);
        var days = new SortedDictionary<(string Assessor, string Provider), List<LocalDate>>(Ordinal);
        HashSet<string> ids = new(StringComparer.Ordinal);
        foreach (var assessment in assessments)
        {
            ArgumentNullException.ThrowIfNull(assessment, nameof(assessments));
            Answer.Sound(assessment, Validator);
            if (!ids.Add(assessment.Id))
            {
                throw new ArgumentException(
                    $"Assessment {IdText.Show(assessment.Id)} is in the list twice; leave one out.", nameof(assessments));
            }

            var provider = one.IsDefault ? "" : assessment.Provider ?? "";
            var own = Of(days, (assessment.Assessor, provider));
            if (!assessment.IsWithdrawn && (counted.IsDefault || assessment.Attempt == Attempt.Initial))
            {
                own.Add(assessment.Day);
            }
        }

        var known = days.Keys.Select(key => key.Assessor).ToHashSet(StringComparer.Ordinal);
        foreach (var assessor in register)
        {
            ArgumentException.ThrowIfNullOrWhiteSpace(assessor, nameof(register));
            if (known.Add(assessor))
            {
                _ = Of(days, (assessor, ""));
            }
        }

        return [.. days.Select(pair => new AssessorDays(pair.Key.Assessor, pair.Value, [one, counted]))];
    }

    /// <summary>Returns a finding with the choice that decided what was counted, if that is not the default.</summary>
    public Finding Under(Finding finding) => Choices.Aggregate(finding, (result, choice) => result.Under(choice));

    private static List<LocalDate> Of(
        SortedDictionary<(string Assessor, string Provider), List<LocalDate>> days, (string Assessor, string Provider) key)
    {
        if (!days.TryGetValue(key, out var own))
        {
            days[key] = own = [];
        }

        return own;
    }
}
