// What a first user of the package writes: a policy of their own, a finding, a decision; a deadline, a month's sample, codes.
using NodaTime;
using QaStandards;
using QaStandards.Calendars;
using QaStandards.Policies.Hlta;
using QaStandards.Policies.Hlta.Moderation;
using QaStandards.Sampling;
using QaStandards.Standards;

var policy = Policy.Of("ACME", "Marking policy", "First edition", "Acme College");
var second = Clause.Of(policy, "4.2", Force.Must, "A second marker sees at least five per cent of the scripts.");
var returned = Clause.Of(policy, "7", Force.Should, "Scripts are returned within ten days.");

var enough = SamplingFraction.Parse("5%").SizeOf(21);
var decision = new Decision<string>("not accepted",
[
    new Finding(second, Verdict.Breached, new Measure.AtLeast("scripts", 1, enough)).TurnedBy("mark another script"),
    new Finding(returned, Verdict.Open, new Measure.DoneBy("scripts returned", null, new LocalDate(2017, 11, 10), new LocalDate(2017, 11, 3))),
]);
Console.WriteLine(decision);
Console.WriteLine($"stands: {decision.Stands}, worst: {decision.Findings.Worst.Value}");

// The smallest ticket is drawn first; anybody can check one: printf '%s' 'TEXT-2017-11:S-01' | sha256sum
var seed = Seed.Parse("TEXT-2017-11");
foreach (var id in (string[])["S-01", "S-02", "S-03"])
{
    Console.WriteLine($"{Ticket.Of(seed, id)} {id}");
}

Console.WriteLine(string.Join(' ', Verdict.All.Select(verdict => verdict.Value)));
Console.WriteLine(string.Join(' ', Force.All.Select(force => $"{Force.Parse(force.Value).Name}:{force.Effect.Value}")));
var framework = Framework.Of("ACME", "Standards", "First edition", [new Standard(1, "Marking", "Marks fairly", TitleBasis.Parse("published"))]);
Console.WriteLine($"{framework}: {framework.All}");

// Thursday before Easter: Good Friday and Easter Monday do not count.
var acknowledged = new WorkingDayLimit(returned, "enquiry acknowledged", 3);
Console.WriteLine(acknowledged.Check(new LocalDate(2017, 4, 13), null, new LocalDate(2017, 4, 18), UnitedKingdom.EnglandAndWales));

// Twenty files judged met: the one with the smallest ticket is drawn.
var files = Enumerable.Range(1, 20).Select(number => new CandidateFile
{
    Id = $"S-{number:00}",
    Candidate = $"C-{number:00}",
    Assessor = "A1",
    Provider = "R1",
    Outcome = RecommendedOutcome.Met,
});
var code = HltaCode.April2017;
var cohort = code.Freeze(SamplingEvent.Of("2017-11"), files);
var plan = code.PlanModeration(cohort, seed, YearCoverage.Begin("2017-18"));
Console.WriteLine("drawn: " + string.Join(' ', plan.Outcome.Selected.Select(file => $"{file.Id} {file.Ticket}")));
Console.WriteLine($"the receipt is denied: {plan.Outcome.Receipt.Verify(cohort, YearCoverage.Begin("2017-18")).Deny}");
try
{
    code.Freeze(SamplingEvent.Of("2017-12"), files.Concat(files.Take(1)));
}
catch (FluentValidation.ValidationException refusal)
{
    Console.WriteLine(string.Join('\n', refusal.Errors.Select(error => $"{error.ErrorCode}: {error.ErrorMessage}")));
}
