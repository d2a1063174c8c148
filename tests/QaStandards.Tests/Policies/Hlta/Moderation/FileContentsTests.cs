using System;
using System.Linq;
using FsCheck.Xunit;
using QaStandards.Policies.Hlta;
using QaStandards.Policies.Hlta.Moderation;
using Xunit;

namespace QaStandards.Tests.Policies.Hlta.Moderation;

[Trait("Clause", "HLTA 74b")]
public sealed class FileContentsTests
{
    private static readonly HltaCode BothGrids = HltaCode.April2017.With(HltaReadings.AssessmentGrid.Choose("both"));

    [Theory]
    [InlineData("", "[HLTA 74b] f1 satisfied: 16 of 16 forms", "[HLTA 74b] f1 satisfied: 17 of 17 forms (reading HLTA-R47=both)")]
    [InlineData("F10", "[HLTA 74b] f1 satisfied: 16 of 16 forms", "[HLTA 74b] f1 breached: 16 of 17 forms; lacking F10 (reading HLTA-R47=both)")]
    [InlineData(
        "F9 F10",
        "[HLTA 74b] f1 breached: 15 of 16 forms; lacking F9 or F10",
        "[HLTA 74b] f1 breached: 15 of 17 forms; lacking F9, F10 (reading HLTA-R47=both)")]
    [InlineData("F17", "[HLTA 74b] f1 breached: 15 of 16 forms; lacking F17", "[HLTA 74b] f1 breached: 16 of 17 forms; lacking F17 (reading HLTA-R47=both)")]
    public void A_file_holds_every_form_but_one_grid_is_enough(string without, string either, string both)
    {
        var forms = Form.All.Where(form => form != Form.F16 && !without.Split(' ').Contains(form.Name)).ToArray();

        Assert.Equal(either, FileContents.Check("f1", forms).ToString());
        Assert.Equal(both, FileContents.Check("f1", forms, BothGrids).ToString());
    }

    [Property]
    public void The_form_that_is_not_mentioned_and_copies_make_no_difference(ushort held, bool first, bool second)
    {
        var forms = Form.All.Where((_, i) => i > 15 ? i == 16 ? first : second : (held & (1 << i)) != 0).ToList();
        var complete = "F0 F1 F2 F3 F4 F5 F6 F7 F8 F11 F12 F13 F14 F15 F17".Split(' ').All(code => forms.Any(form => form.Name == code))
            && (forms.Contains(Form.F9) || forms.Contains(Form.F10));
        var finding = FileContents.Check("f1", forms);

        Assert.Equal(complete ? Verdict.Satisfied : Verdict.Breached, finding.Verdict);
        Assert.Equal(finding, FileContents.Check("f1", forms.Where(form => form != Form.F16).Concat(forms)));
    }

    [Fact]
    public void Without_the_list_it_cannot_be_told() => Assert.Equal(
        "[HLTA 74b] f1 undetermined: cannot be told without: which forms the file holds", FileContents.Check("f1", null).ToString());

    [Fact]
    public void The_forms_are_F0_to_F17_and_an_unknown_code_is_refused()
    {
        Assert.Equal(Enumerable.Range(0, 18).Select(i => FormattableString.Invariant($"F{i} f{i}")), Form.All.Select(form => $"{form.Name} {form.Value}"));
        Assert.Equal(Form.F17, Form.Parse("f17"));
        Assert.False(Form.TryParse("f18", out _));
        Assert.Equal(
            "'f18' is not a Form. Known: f0, f1, f2, f3, f4, f5, f6, f7, f8, f9, f10, f11, f12, f13, f14, f15, f16, f17. (Parameter 'code')",
            Assert.Throws<ArgumentException>(() => Form.Parse("f18")).Message);
        Assert.Equal(
            [
                "personal details of the candidate", "what the candidate wrote for task 1", "what the candidate wrote for task 2",
                "what the candidate wrote for task 3", "what the candidate wrote for task 4", "what the candidate wrote for task 4",
                "what the candidate wrote for task 4", "what the candidate wrote for task 4", "what the candidate wrote for task 4",
                "assessment grid", "assessment grid", "record of a meeting at the visit", "record of a meeting at the visit",
                "record of a meeting at the visit", "record of a meeting at the visit", "summary of the assessment",
                "not mentioned by the Code", "record of literacy and numeracy, standard 11",
            ],
            Form.All.Select(form => form.Holds));
        Assert.Equal(15, FileContents.Required.Count);
    }
}
