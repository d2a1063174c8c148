// What a first user of the package writes: a policy of their own, a finding, a decision; seeds, tickets, fractions, codes.
using NodaTime;
using QaStandards;
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
