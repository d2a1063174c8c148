using QaStandards.Sampling;
using Xunit;

namespace QaStandards.Tests.Sampling;

public sealed class MonotoneTests
{
    [Fact]
    public void The_first_number_for_which_the_statement_holds_is_found_wherever_it_is()
    {
        for (var start = -3; start <= 3; start++)
        {
            for (var end = start; end <= start + 40; end++)
            {
                for (var first = start; first <= end; first++)
                {
                    Assert.Equal(first, Monotone.First(start, end, number => number >= first));
                }
            }
        }
    }

    [Fact]
    public void Only_numbers_of_the_range_are_asked_about_and_few_of_them()
    {
        var asked = 0;

        Assert.Equal(int.MaxValue, Monotone.First(1, int.MaxValue, number =>
        {
            Assert.InRange(number, 1, int.MaxValue);
            asked++;
            return number == int.MaxValue;
        }));
        Assert.InRange(asked, 31, 64);
    }
}
