using System;
using System.Linq;
using FsCheck.Xunit;
using NodaTime;
using QaStandards.Policies.IctMark;
using QaStandards.Policies.IctMark.Accreditation;
using QaStandards.Policies.IctMark.Principles;
using Xunit;

namespace QaStandards.Tests.Policies.IctMark.Accreditation;

[Trait("Clause", "ICT-MARK School assessments 1b")]
[Trait("Clause", "ICT-MARK School assessments 1c")]
public sealed class QualityReviewsTests
{
    private static readonly IctMarkCode AfterAccreditation =
        IctMarkCode.Undated.With(IctMarkReadings.AssessmentsCounted.Choose("from-accreditation"));

    [Theory]
    [InlineData(0, 0, 10)]
    [InlineData(1, 0, 9)]
    [InlineData(9, 0, 1)]
    [InlineData(10, 1, 10)]
    [InlineData(11, 1, 9)]
    [InlineData(19, 1, 1)]
    [InlineData(20, 2, 10)]
    [InlineData(29, 2, 1)]
    [InlineData(30, 3, 10)]
    public void A_review_is_due_at_every_tenth_assessment(int completed, int due, int untilNext)
    {
        Assert.Equal(due, QualityReviews.Due(Made(completed)).Count);
        Assert.Equal(due, QualityReviews.Schedule.DueAfter(completed));
        Assert.Equal(untilNext, QualityReviews.Schedule.UntilNext(completed));
    }

    [Theory]
    [InlineData(9, 0, "[ICT-MARK School assessments 1b] satisfied: 0 quality reviews held; at least 0")]
    [InlineData(10, 0, "[ICT-MARK School assessments 1b] open: 0 quality reviews held; at least 1")]
    [InlineData(11, 0, "[ICT-MARK School assessments 1b] open: 0 quality reviews held; at least 1")]
    [InlineData(11, 1, "[ICT-MARK School assessments 1b] satisfied: 1 quality reviews held; at least 1")]
    [InlineData(20, 1, "[ICT-MARK School assessments 1c] open: 1 quality reviews held; at least 2")]
    [InlineData(20, 0, "[ICT-MARK School assessments 1c] breached: 0 quality reviews held; at least 2")]
    [InlineData(30, 3, "[ICT-MARK School assessments 1c] satisfied: 3 quality reviews held; at least 3")]
    [InlineData(9, 1, "[ICT-MARK School assessments 1b] satisfied: 1 quality reviews held; at least 0")]
    public void An_outstanding_review_is_reported(int completed, int held, string finding) =>
        Assert.Equal(finding, QualityReviews.Check(Made(completed), held).ToString());

    [Fact]
    public void The_moderated_assessment_counts_unless_it_is_read_otherwise()
    {
        Assert.Equal((10, 9), (QualityReviews.Counted(Made(10)), QualityReviews.Counted(Made(10), AfterAccreditation)));
        Assert.Equal(new LocalDate(2025, 1, 11), Assert.Single(QualityReviews.Due(Made(11), AfterAccreditation)).Day);
        Assert.Equal(new LocalDate(2025, 1, 10), Assert.Single(QualityReviews.Due(Made(11))).Day);
        Assert.Contains(
            "(reading ICT-MARK-R06=from-accreditation)", QualityReviews.Check(Made(10), 0, AfterAccreditation).ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(10, 0)]
    [InlineData(11, 1)]
    [InlineData(20, 1)]
    [InlineData(21, 2)]
    [InlineData(31, 3)]
    public void Counted_from_accreditation_a_review_falls_one_assessment_later(int made, int due) =>
        Assert.Equal(due, QualityReviews.Due(Made(made), AfterAccreditation).Count);

    [Fact]
    public void A_moderation_that_was_not_satisfactory_never_counts() => Assert.Equal(
        3,
        QualityReviews.Counted(
        [
            new(new(2025, 1, 1), VisitKind.InitialModerated, IsPassed: false),
            new(new(2025, 2, 1), VisitKind.SecondModeration),
            new(new(2025, 3, 1), VisitKind.Renewal),
            new(new(2025, 4, 1), VisitKind.SampledModerated),
        ]));

    [Fact]
    public void Reviews_that_are_not_known_are_undetermined() =>
        Expect.Lacks(QualityReviews.Check(Made(10), held: null), "quality reviews held");

    [Fact]
    public void A_number_that_cannot_be_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>("held", () => QualityReviews.Check(Made(1), -1));

    [Property]
    public bool The_number_of_reviews_is_that_of_the_multiples_of_ten(byte completed)
    {
        var due = QualityReviews.Schedule.DueAfter(completed);
        var more = QualityReviews.Schedule.DueAfter(completed + 1) - due;

        return due == Enumerable.Range(1, completed).Count(number => number % 10 == 0) && more == ((completed + 1) % 10 == 0 ? 1 : 0)
            && QualityReviews.Schedule.UntilNext(completed) is >= 1 and <= 10;
    }

    private static CompletedAssessment[] Made(int count) =>
    [
        .. Enumerable.Range(0, count).Select(number => new CompletedAssessment(
            new LocalDate(2025, 1, 1).PlusDays(number), number == 0 ? VisitKind.InitialModerated : VisitKind.Ordinary)),
    ];
}
