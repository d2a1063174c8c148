using System.Collections.Generic;
using FluentValidation.Results;

namespace QaStandards.Sampling;

/// <summary>Collects the errors of a list; after the first hundred it only counts.</summary>
internal sealed class CohortErrors
{
    private const int Most = 100;

    private readonly List<ValidationFailure> failures = [];
    private int more;

    public void Add(string code, string message)
    {
        if (failures.Count < Most)
        {
            failures.Add(new("Files", message) { ErrorCode = code });
        }
        else
        {
            more++;
        }
    }

    public void Add(CohortErrors next)
    {
        next.failures.ForEach(failure => Add(failure.ErrorCode, failure.ErrorMessage));
        more += next.more;
    }

    public ValidationResult Result()
    {
        if (more > 0)
        {
            failures.Add(new("Files", $"{English.Number(more)} more files have errors.") { ErrorCode = "QA1007" });
            more = 0;
        }

        return new(failures);
    }
}
