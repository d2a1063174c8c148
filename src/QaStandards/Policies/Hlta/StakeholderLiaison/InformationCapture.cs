using System.Collections.Generic;
using System.Linq;
using static QaStandards.Policies.Hlta.HltaClauses;

namespace QaStandards.Policies.Hlta.StakeholderLiaison;

/// <summary>"Information capture", HLTA Code of Practice, paragraph 119.</summary>
public static class InformationCapture
{
    // 119. Every applicant, successful or not, is on a secure record with the outcome.
    /// <summary>Checks the records of a provider.</summary>
    /// <param name="applicants">Everybody who applied, by id; null when they are not known.</param>
    /// <param name="recorded">Everybody whose record holds the outcome; null when that is not known.</param>
    /// <param name="areSecure">Whether the records are kept securely, as somebody attests; null when that is not known.</param>
    /// <returns>A finding about completeness and one about security.</returns>
    public static Findings Check(IEnumerable<string>? applicants, IEnumerable<string>? recorded, bool? areSecure)
    {
        var all = applicants?.ToList();
        var complete = all is null || recorded is null
            ? Found.Missing(C119, [.. all is null ? (string[])["the applicants"] : [], .. recorded is null ? (string[])["the records with an outcome"] : []])
            : all.Count == 0 ? new(C119, Verdict.NotApplicable, new Measure.Nothing("applicants"))
            : Found.Every(C119, "applicants with a recorded outcome", all, recorded);
        return [complete, Answer.Stated(C119, "the records are secure", areSecure)];
    }
}
