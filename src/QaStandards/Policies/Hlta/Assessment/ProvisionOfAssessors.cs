using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using static QaStandards.Policies.Hlta.HltaClauses;

namespace QaStandards.Policies.Hlta.Assessment;

/// <summary>"Provision of assessors", paragraphs 47, 50 and 51: enough of them, trained, and on the register.</summary>
public static class ProvisionOfAssessors
{
    private static readonly RegionalForecastValidator ForecastValidator = new();
    private static readonly AssessorTrainingValidator TrainingValidator = new();

    // 47. Enough for the predicted assessments: six a week each, or what they can take on.

    /// <summary>Checks whether a region's assessors can take on the predicted assessments of a period.</summary>
    /// <remarks>
    /// How many people the busiest week and the floor of a year leave room for is another question:
    /// <see cref="DeploymentOfAssessors.Staffing"/> answers it.
    /// </remarks>
    /// <exception cref="ArgumentNullException"><paramref name="forecast"/> is null.</exception>
    /// <exception cref="FluentValidation.ValidationException">The facts are not well formed.</exception>
    public static Finding CheckCapacity(RegionalForecast forecast)
    {
        ArgumentNullException.ThrowIfNull(forecast);
        Answer.Sound(forecast, ForecastValidator);
        List<string> missing = [];
        missing.AddRange(forecast.Demand is null ? ["predicted assessments"] : []);
        missing.AddRange(forecast.Assessors is null ? ["assessors"] : []);
        if (forecast is not { Demand: { } demand, Assessors: { } assessors })
        {
            return new Finding(C47, Verdict.Undetermined, new Measure.Missing(missing.ToValueList())).For(forecast.Region);
        }

        var certain = assessors.Where(each => each.IsDeployable is true).Sum(each => Capacity(each, forecast.Weeks));
        var possible = assessors.Where(each => each.IsDeployable is not false).Sum(each => Capacity(each, forecast.Weeks));
        if (certain < demand && possible >= demand)
        {
            missing.AddRange(assessors.Where(each => each.IsDeployable is null).Select(each => $"whether {each.Assessor} is deployable"));
            return new Finding(C47, Verdict.Undetermined, new Measure.Missing(missing.ToValueList())).For(forecast.Region);
        }

        return new Finding(
            C47,
            certain >= demand ? Verdict.Satisfied : Verdict.Breached,
            new Measure.AtLeast("assessments that can be taken on", certain >= demand ? certain : possible, demand)).For(forecast.Region);
    }

    // 50 and 51. Every topic, then assured, then on the register.

    /// <summary>Decides whether an assessor may be entered on the local register.</summary>
    /// <param name="training">The facts.</param>
    /// <param name="registeredOn">The day of the entry; null when it is not known.</param>
    /// <returns>Findings about 50 (every topic) and 51b (assured by the day of the entry).</returns>
    /// <exception cref="ArgumentNullException"><paramref name="training"/> is null.</exception>
    /// <exception cref="FluentValidation.ValidationException">The facts are not well formed.</exception>
    public static Decision<Permission> DecideRegistration(AssessorTraining training, LocalDate? registeredOn)
    {
        ArgumentNullException.ThrowIfNull(training);
        Answer.Sound(training, TrainingValidator);
        var topics = Answer.Every(
            C50,
            "training topics",
            [.. TrainingTopic.All.Select(topic => (topic.Value, (bool?)training.Completed?.Contains(topic)))]);
        return Permission.From(
        [
            (training.Completed is null ? Answer.Unknown(C50, "completed training topics") : topics).For(training.Assessor),
            Answer.NotAfter(C51b, "competence assured", training.CompetenceAssured, "entry on the register", registeredOn)
                .For(training.Assessor),
        ]);
    }

    /// <summary>Checks whether an assessor was on the register on the day of a visit.</summary>
    /// <exception cref="ArgumentException">The id is null or empty.</exception>
    public static Finding CheckRegister(string assessor, Milestone? registered, LocalDate? visitOn)
    {
        ArgumentException.ThrowIfNullOrEmpty(assessor);
        return Answer.NotAfter(C51b, "entry on the register", registered, "school visit", visitOn).For(assessor);
    }

    private static long Capacity(AssessorAvailability assessor, int weeks) => assessor.EachWeek is { } each
        ? each.Sum(number => (long)Math.Min(number, DeploymentOfAssessors.WeeklyLimit))
        : (long)weeks * DeploymentOfAssessors.WeeklyLimit;
}
