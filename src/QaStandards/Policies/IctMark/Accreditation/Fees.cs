using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using static QaStandards.Policies.IctMark.IctMarkClauses;

namespace QaStandards.Policies.IctMark.Accreditation;

/// <summary>
/// The fees that assessors pay: "Initial registration", "School assessments", "Continuing registration" and others.
/// </summary>
public static class Fees
{
    private static readonly InvoiceValidator Validator = new();

    /// <summary>Checks whether an invoice was paid in time. Paying on the last day is in time.</summary>
    /// <param name="invoice">The invoice, which gives the last day.</param>
    /// <param name="asOf">The day for which the question is asked.</param>
    /// <returns>
    /// A finding by the clause that asks for the fee, when one does, and one about paying late, which ends registration.
    /// </returns>
    /// <exception cref="ArgumentException">The invoice is null, or the day is not of the ISO calendar.</exception>
    /// <exception cref="FluentValidation.ValidationException">The facts are not well formed.</exception>
    public static Findings Check(Invoice invoice, LocalDate asOf)
    {
        ArgumentNullException.ThrowIfNull(invoice);
        IsoDays.Require(asOf, nameof(asOf));
        _ = Answer.Sound(invoice, Validator);
        Clause[] clauses = [.. invoice.Kind is { } kind ? [kind.By] : (Clause[])[], UnacceptableActivities1f];
        return
        [
            .. clauses.Select(clause =>
                Answer.DoneBy(clause, "fee paid", invoice.Paid, "invoice due", invoice.Due, asOf).For(invoice.Id)),
        ];
    }

    /// <summary>Checks whether a fee was invoiced for each quality review that was held, and for nothing else.</summary>
    /// <param name="invoices">Every invoice of one assessor, of whatever kind.</param>
    /// <param name="reviewsHeld">How many reviews were held; null when that is not known.</param>
    /// <exception cref="ArgumentException">The invoices are null, or one of them is, or the number is negative.</exception>
    /// <exception cref="FluentValidation.ValidationException">The facts are not well formed.</exception>
    public static Finding CheckReviewsInvoiced(IEnumerable<Invoice> invoices, int? reviewsHeld)
    {
        ArgumentNullException.ThrowIfNull(invoices);
        ArgumentOutOfRangeException.ThrowIfNegative(reviewsHeld ?? 0, nameof(reviewsHeld));
        var invoiced = 0;
        foreach (var invoice in invoices)
        {
            ArgumentNullException.ThrowIfNull(invoice, nameof(invoices));
            invoiced += Answer.Sound(invoice, Validator).Kind == FeeKind.QualityReview ? 1 : 0;
        }

        return reviewsHeld is { } held
            ? new(
                SchoolAssessments1d,
                invoiced == held ? Verdict.Satisfied : Verdict.Breached,
                new Measure.Exactly("fees invoiced for quality reviews", invoiced, held))
            : Answer.Unknown(SchoolAssessments1d, "quality reviews held");
    }
}
