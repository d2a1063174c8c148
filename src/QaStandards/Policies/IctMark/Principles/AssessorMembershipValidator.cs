using System.Linq;
using FluentValidation;
using NodaTime;

namespace QaStandards.Policies.IctMark.Principles;

/// <summary>Says whether the periods of a membership are well formed.</summary>
/// <remarks>Codes and messages are the library's own: neither culture nor the host's global options change them.</remarks>
public sealed class AssessorMembershipValidator : AbstractValidator<AssessorMembership>
{
    /// <summary>Initialises the validator. It has no state: one instance serves every thread.</summary>
    public AssessorMembershipValidator()
    {
        ClassLevelCascadeMode = CascadeMode.Continue;
        RuleLevelCascadeMode = CascadeMode.Stop;
        RuleFor(member => member.Assessor).Must(id => !string.IsNullOrWhiteSpace(id))
            .WithErrorCode("ICTMARK1011")
            .WithMessage("The membership is nobody's; name the assessor.");
        RuleFor(member => member.Periods).Must(periods => periods is null || periods.All(period => period is not null))
            .WithErrorCode("ICTMARK1012")
            .WithMessage(member => $"The membership of {member.Assessor} has a period that is null; leave it out.")
            .Must(periods => periods is null || Backwards(periods) is null)
            .WithErrorCode("ICTMARK1013")
            .WithMessage(member =>
                $"A membership of {member.Assessor} {Says(Backwards(member.Periods!)!)}, before it begins; "
                + "exchange the two days.")
            .Must(periods => periods is null || Overlap(periods) is null)
            .WithErrorCode("ICTMARK1014")
            .WithMessage(member =>
                $"Two memberships of {member.Assessor} overlap: one {Says(Overlap(member.Periods!)!.Value.First)}, and the next "
                + $"begins on {English.Day(Overlap(member.Periods!)!.Value.Second.Start)}; end the first the day before.");
    }

    private static MembershipPeriod? Backwards(ValueList<MembershipPeriod> periods) =>
        periods.FirstOrDefault(period => period.End < period.Start);

    private static (MembershipPeriod First, MembershipPeriod Second)? Overlap(ValueList<MembershipPeriod> periods)
    {
        MembershipPeriod[] ordered = [.. periods.OrderBy(period => period.Start)];
        return ordered.Zip(ordered.Skip(1)).Where(pair => (pair.First.End ?? LocalDate.MaxIsoValue) >= pair.Second.Start)
            .Select(pair => ((MembershipPeriod, MembershipPeriod)?)pair).FirstOrDefault();
    }

    private static string Says(MembershipPeriod period) => period.End is { } end
        ? $"from {English.Day(period.Start)} ends on {English.Day(end)}"
        : $"from {English.Day(period.Start)} has no end";
}
