namespace QaStandards.Policies.Hlta.Moderation;

/// <summary>Finds whether somebody judges an assessment of his or her own. The Code does not say it; a reading does.</summary>
internal static class OwnFile
{
    public static Finding Check(Clause by, string what, string? person, string? assessor, HltaCode? code)
    {
        var choice = (code ?? HltaCode.April2017).ChoiceOf(HltaReadings.OwnFiles);
        var finding = Answer.Stated(by, $"{what} by the file's own assessor", Guard.Same(person, assessor), mustBe: false);
        return finding.With(choice.IsDefault ? by.Force.Effect : Effect.Warns).Under(choice);
    }
}
