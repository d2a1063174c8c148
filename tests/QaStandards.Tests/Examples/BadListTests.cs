using System;
using System.Linq;
using System.Text;
using Xunit;
using static QaStandards.Tests.Examples.ExampleFolder;
using static QaStandards.Tests.Examples.ExampleProgram;

namespace QaStandards.Tests.Examples;

public sealed class BadListTests
{
    private const string Faultless = "found; expected a file without faults:";
    private const string Quotes = "expected quotes around a whole value, doubled inside it";
    private const string OneId = "every file needs its own id of 1 to 1,024 bytes.";

    private static readonly string WithoutProvider = Header.Replace("provider,", "", StringComparison.Ordinal);

    private static readonly string Long = new('x', 60);

    [Fact]
    public void Every_bad_row_is_told_with_its_line_column_value_and_what_was_expected() => Refuses(
        Lines(
            Header,
            Row("F01", ("outcome", "met")),
            "",
            Row("F02", ("candidate", "\"C\n2\"")),
            Row("F03", ("attempt", "2")),
            Row("F04", ("submission", "0")),
            Row("F05", ("difficult", "yes")),
            Row("F06", ("visit", "20/11/2017")),
            Row("F07", ("outcome", "Full"), ("notMet", "3 34")),
            Row("F08", ("notMet", "3")),
            Row("F09", ("outcome", "Partial")),
            Row("F02"),
            Row(""),
            Row("F12", ("assessor", " ")),
            Row("F13", ("provider", "P\t1")),
            Row("F\u00071"),
            Row(new('x', 10_000)),
            Row("F16", ("assessor", new('x', 10_000))),
            "F17,C1",
            Row("F18", ("notMet", ",,")),
            "   "),
        "2017-11.csv, line 2, column outcome: 'met' found; expected Met, Partial or Full",
        "2017-11.csv, line 6, column attempt: '2' found; expected Initial, Partial or Full",
        "2017-11.csv, line 7, column submission: '0' found; expected a whole number from 1 to 2147483647",
        "2017-11.csv, line 8, column difficult: 'yes' found; expected 0 or 1",
        "2017-11.csv, line 9, column visit: '20/11/2017' found; expected a date such as 2017-11-20",
        "2017-11.csv, line 10, column notMet: '3 34' found; expected numbers of standards from 1 to 33, separated by spaces",
        $"2017-11.csv, line 11, column notMet: '3' {Faultless} "
            + "File F08: its outcome is met but these standards are judged not met: 3; correct one of the two.",
        $"2017-11.csv, line 12, column notMet: '' {Faultless} "
            + "File F09: its outcome is partial but no standard is judged not met; correct one of the two.",
        "2017-11.csv, line 13, column id: 'F02' found; expected an id of its own; line 4 has the same",
        "2017-11.csv, line 14, column id: '' found; expected a value",
        "2017-11.csv, line 15, column assessor: ' ' found; expected a value",
        $"2017-11.csv, line 16, column provider: 'P\\u00091' {Faultless} "
            + "File F13: its provider 'P\\u00091' has the control character U+0009.",
        $"2017-11.csv, line 17, column id: 'F\\u00071' {Faultless} "
            + $"The id 'F\\u00071' has the control character U+0007; {OneId}",
        $"2017-11.csv, line 18, column id: '{Long}…' {Faultless} "
            + $"The id '{Long}…' has 10,000 bytes; at most 1,024; {OneId}",
        $"2017-11.csv, line 19, column assessor: '{Long}…' {Faultless} "
            + $"File F16: its assessor '{Long}…' has 10,000 bytes; at most 1,024.",
        "2017-11.csv, line 20: 2 values found; expected 12, as in the header",
        "2017-11.csv, line 21: 14 values found; expected 12, as in the header",
        "2017-11.csv, line 22: 1 value found; expected 12, as in the header");

    [Fact]
    public void After_twenty_bad_rows_the_rest_is_counted() => Refuses(
        Lines([Header, .. Enumerable.Range(2, 30).Select(line => Row($"F{line}", ("outcome", "X")))]),
        [
            .. Enumerable.Range(2, 20)
                .Select(line => $"2017-11.csv, line {line}, column outcome: 'X' found; expected Met, Partial or Full"),
            "2017-11.csv: 10 more bad rows",
        ]);

    [Fact]
    public void Quotes_out_of_place_are_told_with_the_line_that_the_row_begins_on() => Refuses(
        Lines(
            Header,
            Row("F1", ("candidate", "\"a\nb\"")),
            Row("F2", ("candidate", "a\"b")),
            Row("\"F3\"x"),
            Row("F4", ("outcome", "No")),
            Row("\"F5")),
        "2017-11.csv, line 4: 'F2,a\"b,A1,P1,Met,Initial,1,0,0,0,2017-11-20,' found, "
            + "with a quote inside a value without quotes; " + Quotes,
        "2017-11.csv, line 5: '\"F3\"x,C1,A1,P1,Met,Initial,1,0,0,0,2017-11-20,' found, "
            + "with text after a closing quote; " + Quotes,
        "2017-11.csv, line 6, column outcome: 'No' found; expected Met, Partial or Full",
        "2017-11.csv, line 7: '\"F5,C1,A1,P1,Met,Initial,1,0,0,0,2017-11-20,\\u000a' found, "
            + "with a quote that is never closed; " + Quotes);

    public static TheoryData<string, string> BadHeaders { get; } = new()
    {
        { "", "2017-11.csv: it is empty; expected the header " + Header },
        { "\ufeff\n\n", "2017-11.csv: it is empty; expected the header " + Header },
        { Lines(Row("F1")), $"2017-11.csv, line 1: it is not the header: '{Row("F1")}' found; expected the header {Header}" },
        {
            Lines(WithoutProvider),
            $"2017-11.csv, line 1: the header lacks provider: '{WithoutProvider}' found; expected the header {Header}"
        },
        { Lines(Header + ",id"), $"2017-11.csv, line 1: the header repeats id: '{Header},id' found; expected the header {Header}" },
        {
            Lines(Header.Replace(',', ';'), Row("F1").Replace(',', ';')),
            $"2017-11.csv, line 1: it is not the header: '{Header.Replace(',', ';')}' found; expected the header {Header}"
        },
    };

    [Theory]
    [MemberData(nameof(BadHeaders))]
    public void A_list_without_its_header_is_bad_input(string text, string message) => Refuses(text, message);

    [Fact]
    public void Bytes_that_are_not_utf_8_are_told_with_their_line()
    {
        var text = Lines(Header, Row("F1"), Row("Zoë"));
        byte[][] others =
        [
            Encoding.Latin1.GetBytes(text),
            [0xEF, 0xBB, 0xBF, .. Encoding.Latin1.GetBytes(text)],
            [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(text)],
        ];

        Assert.Equal(
            [
                "2017-11.csv, line 3: the byte EB is not UTF-8 text; save it as UTF-8\n",
                "2017-11.csv, line 3: the byte EB is not UTF-8 text; save it as UTF-8\n",
                "2017-11.csv, line 1: the byte FF is not UTF-8 text; save it as UTF-8\n",
            ],
            others.Select(bytes =>
            {
                using var folder = new ExampleFolder();
                var run = MonthlyModeration.Run("--cohort", folder.Write("2017-11.csv", bytes));
                Assert.Equal((2, ""), (run.ExitCode, run.Output));
                return run.Error;
            }));
    }

    [Fact]
    public void A_file_name_that_cannot_name_a_month_is_refused()
    {
        using var folder = new ExampleFolder();

        Assert.Equal(
            new(2, "", "--cohort: '.csv' cannot name a month; expected a file name such as 2017-11.csv\n"),
            MonthlyModeration.Run("--cohort", folder.Write(".csv", Lines(Header))));
    }

    private static void Refuses(string text, params string[] messages)
    {
        using var folder = new ExampleFolder();

        Assert.Equal(new(2, "", Lines(messages)), MonthlyModeration.Run("--cohort", folder.Write("2017-11.csv", text)));
    }
}
