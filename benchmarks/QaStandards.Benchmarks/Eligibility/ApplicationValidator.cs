using FluentValidation;
using QaStandards.Policies.Hlta.Preparation;

namespace QaStandards.Benchmarks.Eligibility;

/// <summary>Paragraph 21 as one would write it with FluentValidation: two answers, and a message for each rule that fails.</summary>
public sealed class ApplicationValidator : AbstractValidator<Candidate>
{
    public ApplicationValidator()
    {
        RuleFor(c => c.Funding).Must(f => f == Funding.School || f == Funding.OtherBody || f == Funding.Self).WithMessage("Nobody pays.");
        RuleFor(c => c.IsJudgedReady).Equal(true).WithMessage("Not judged ready.");
        RuleFor(c => c.IsJudgedByRegionalProvider).Equal(true).WithMessage("Not judged by the regional provider.");
        RuleFor(c => c.IsEmployed).Equal(true).WithMessage("Not employed.");
        RuleFor(c => c.IsSettingSuitable).Equal(true).WithMessage("No suitable setting.");
        RuleFor(c => c).Must(c => c.OldestLearners >= 3 && c.YoungestLearners <= 19).WithMessage("No learners aged 3 to 19.");
        RuleFor(c => c.EnglishLevel).GreaterThanOrEqualTo(2).NotNull().WithMessage("No level 2 in English.");
        RuleFor(c => c.MathematicsLevel).GreaterThanOrEqualTo(2).NotNull().WithMessage("No level 2 in mathematics.");
        RuleFor(c => c.Opportunities).Must(s => s is not null && s.Includes(NaiveRules.Needed)).WithMessage("Opportunities are lacking.");
        RuleFor(c => c.IsSupportedByEmployer).Equal(true).WithMessage("Not supported by the employer.");
    }
}
