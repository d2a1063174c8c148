using System;
using static QaStandards.Policies.HampshireAchieves.HampshireClauses;

namespace QaStandards.Policies.HampshireAchieves.KeyMeasures;

/// <summary>Appendix B: all mandatory training is done, and all mandatory events are attended.</summary>
public static class MandatoryTraining
{
    // Young people 18. All of it, for every person; what is mandatory is set for each.
    /// <summary>Checks the mandatory training of one person.</summary>
    /// <returns>Satisfied when everything was done; NotApplicable when nothing is mandatory, which is not the same.</returns>
    /// <exception cref="ArgumentException">The argument is null, or the person has no id.</exception>
    public static Finding Check(StaffTraining training)
    {
        ArgumentNullException.ThrowIfNull(training);
        ArgumentException.ThrowIfNullOrEmpty(training.Person, nameof(training));
        return All(AppendixB_YoungPeople_18, training.Required, training.Done).For(training.Person);
    }

    // Tailored 9. All of it; or a calendar of the provider's own, which the service has agreed and attendance at which is confirmed.
    /// <summary>Checks the mandatory training of a provider's staff.</summary>
    /// <returns>Satisfied when one of the two ways holds, Undetermined when one might, else Breached.</returns>
    /// <exception cref="ArgumentException">The argument is null, or the provider has no name.</exception>
    public static Finding CheckProvider(ProviderTraining training)
    {
        ArgumentNullException.ThrowIfNull(training);
        ArgumentException.ThrowIfNullOrEmpty(training.Provider, nameof(training));
        var events = All(AppendixB_Tailored_9, training.Required, training.Attended).Verdict;
        var own = training is { IsOwnCalendarAgreed: true, IsAttendanceConfirmed: true } ? Verdict.Satisfied
            : training.IsOwnCalendarAgreed is false || training.IsAttendanceConfirmed is false ? Verdict.Breached
            : Verdict.Undetermined;
        ValueList<string> met =
        [
            .. events == Verdict.Satisfied ? (string[])["all mandatory events attended"] : [],
            .. own == Verdict.Satisfied ? (string[])["own calendar agreed and attendance confirmed"] : [],
        ];
        var found = met.Count == 0 && (events == Verdict.Undetermined || own == Verdict.Undetermined)
            ? Found.Missing(
                AppendixB_Tailored_9, "attendance at the mandatory events, or the provider's own calendar and attendance")
            : new(
                AppendixB_Tailored_9,
                met.Count > 0 ? Verdict.Satisfied : Verdict.Breached,
                new Measure.AnyOf(met, ["all mandatory events attended", "own calendar agreed and attendance confirmed"]));
        return found.For(training.Provider);
    }

    private static Finding All(Clause by, ValueList<string>? required, ValueList<string>? done) =>
        required is null || done is null ? Found.Missing(by, "what is mandatory and what was done")
        : required.Count == 0 ? new(by, Verdict.NotApplicable, new Measure.Nothing("mandatory training"))
        : Found.Every(by, "mandatory items done", required, done);
}
