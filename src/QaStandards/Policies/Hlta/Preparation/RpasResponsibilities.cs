using System;
using static QaStandards.Policies.Hlta.HltaClauses;

namespace QaStandards.Policies.Hlta.Preparation;

/// <summary>"RPAs' responsibilities", paragraph 20: what preparation includes.</summary>
public static class RpasResponsibilities
{
    private static readonly PreparationProgrammeValidator Validator = new();

    // 20, last bullet. Checking standard 11, and local registration.

    /// <summary>Checks whether a programme includes both activities, on whichever day.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="programme"/> is null.</exception>
    /// <exception cref="FluentValidation.ValidationException">The programme is not well formed.</exception>
    public static Finding Check(PreparationProgramme programme)
    {
        ArgumentNullException.ThrowIfNull(programme);
        Answer.Sound(programme, Validator);
        return Answer.Every(
            C20_4,
            "activities of preparation",
            ("check of standard 11", programme.IncludesStandard11Check),
            ("local registration", programme.IncludesRegistration)).For(programme.Id);
    }
}
