export function checkReportPdf(_file: string, _html: string): void {}
