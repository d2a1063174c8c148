using System;
using System.Collections.Generic;
using System.Linq;
using static QaStandards.Policies.Hlta.HltaClauses;

namespace QaStandards.Policies.Hlta.Moderation;

/// <summary>What a file holds that is to be moderated, HLTA Code of Practice, paragraph 74.</summary>
public static class FileContents
{
    // F16 is never mentioned. The grid is written F9/F10: one of the two is enough, unless a reading wants both.

    /// <summary>Gets the forms that every file holds, whatever its outcome; the assessment grid comes on top of them.</summary>
    public static ValueList<Form> Required { get; } = Form.All.Where(form => form != Form.F16 && !IsGrid(form)).ToValueList();

    /// <summary>Checks whether a file holds every form. The Code makes no difference between outcomes or attempts.</summary>
    /// <param name="file">The file's id.</param>
    /// <param name="forms">The forms that are there, in any order; null when they are not known.</param>
    /// <param name="code">
    /// The Code with its readings, of which one says whether one assessment grid is enough; the defaults when null.
    /// </param>
    /// <returns>A finding that names each form that is lacking; F16 makes no difference.</returns>
    /// <exception cref="ArgumentException">The id is null or empty, or a form is null.</exception>
    /// <example><code>
    /// FileContents.Check("R1-001", Form.All.Where(form => form != Form.F17));
    /// // [HLTA 74b] R1-001 breached: 15 of 16 forms; lacking F17
    /// </code></example>
    public static Finding Check(string file, IEnumerable<Form>? forms, HltaCode? code = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(file);
        if (forms is null)
        {
            return Answer.Unknown(C74b, "which forms the file holds").For(file);
        }

        var choice = (code ?? HltaCode.April2017).ChoiceOf(HltaReadings.AssessmentGrid);
        var held = forms.Select(form => form?.Name ?? throw new ArgumentNullException(nameof(forms))).ToHashSet(StringComparer.Ordinal);
        (string Name, bool? Is)[] grids = choice.IsDefault
            ? [("F9 or F10", held.Contains("F9") || held.Contains("F10"))]
            : [("F9", held.Contains("F9")), ("F10", held.Contains("F10"))];
        return Answer.Every(C74b, "forms", [.. Required.Select(form => (form.Name, (bool?)held.Contains(form.Name))), .. grids])
            .Under(choice).For(file);
    }

    private static bool IsGrid(Form form) => form == Form.F9 || form == Form.F10;
}
