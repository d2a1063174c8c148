using System.Linq;
using FluentValidation;
using Xunit;

namespace QaStandards.Tests.Policies;

/// <summary>What the tests of a pack say about findings, in short.</summary>
internal static class Expect
{
    /// <summary>Returns the verdicts' codes, in order, separated by spaces.</summary>
    public static string Verdicts(this Findings findings) => string.Join(' ', findings.Select(finding => finding.Verdict.Value));

    /// <summary>Asserts that every other fact is known: exactly these are missing.</summary>
    public static void Lacks(Finding finding, params string[] facts)
    {
        Assert.Equal(Verdict.Undetermined, finding.Verdict);
        Assert.Equal(new Measure.Missing([.. facts]), finding.Measure);
    }

    /// <summary>Asserts that a validator refuses facts for one reason, with its stable code and literal message.</summary>
    public static void Refuses<T>(AbstractValidator<T> validator, T facts, string code, string message)
    {
        var failure = Assert.Single(validator.Validate(facts).Errors);

        Assert.Equal(code, failure.ErrorCode);
        Assert.Equal(message, failure.ErrorMessage);
    }
}
